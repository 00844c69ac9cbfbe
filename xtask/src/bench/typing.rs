//! What does it cost to type a letter? From the key to the frame that shows the marks of the new text, beside a bare field of the browser.

use anyhow::Result;
use mission_rewriter::text::Language;
use serde_json::{Value, json};

use super::report::Section;
use super::statistics::{greatest, median, percentile_95};
use super::table::{Table, figure, times};
use super::{Bench, texts};

/// How long the texts are, in letters: a long statement, and a chapter that somebody has pasted.
const STATEMENT: usize = 300;
const CHAPTER: usize = 20_000;

/// A frame of a usual screen, in milliseconds.
const FRAME: f64 = 1000.0 / 60.0;

/// Where the letters go, as `tests/bench/typing.mjs` calls it.
const PLACES: [(&str, &str); 3] = [
    ("statement", "300 letters"),
    ("chapter, middle", "20,000 letters, in the middle"),
    ("chapter, end", "20,000 letters, at the end"),
];

pub fn measure(bench: &Bench) -> Result<Section> {
    let english = texts::statements(Language::English)?;
    let [statement, chapter] = [STATEMENT, CHAPTER].map(|letters| texts::prose(&english, letters));
    let file = texts::write(&bench.folder, "typing", &json!({ "statement": statement, "chapter": chapter }))?;
    let mut call = bench.script("typing.mjs");
    call.arg(&bench.site).arg(file);
    Ok(report(&bench.objects(&mut call)?))
}

fn report(strokes: &[Value]) -> Section {
    let mut measured = Table::new(&[
        "milliseconds a keystroke",
        "keys",
        "script",
        "95th",
        "drawing",
        "95th",
        "together",
        "95th",
        "longest",
        "key to frame",
        "95th",
        "longest",
        "all tasks, mean",
    ]);
    let mut ratios = Table::new(&[
        "beside a bare field",
        "work, median",
        "work, 95th percentile",
        "longest work, in frames",
        "key to frame, median, in frames",
        "key to frame, 95th percentile, in frames",
    ]);
    for (place, what) in PLACES {
        let of = |kind: &str, value: fn(&Value) -> Option<f64>| -> Vec<f64> {
            let these = strokes.iter().filter(|stroke| stroke["place"] == place && stroke["kind"] == kind);
            these.filter_map(value).collect()
        };
        let bare = of("bare", work);
        for (kind, field) in [("bare", "a bare field"), ("ours", "the widget")] {
            let script = of(kind, |stroke| stroke["script"].as_f64());
            let drawing = of(kind, |stroke| stroke["drawn"].as_f64());
            let shown = of(kind, |stroke| stroke["shown"].as_f64());
            let tasks = of(kind, |stroke| stroke["tasks"].as_f64());
            let work = of(kind, work);
            let name = format!("{what}: {field}");
            let mut row = vec![name.clone(), work.len().to_string()];
            for values in [&script, &drawing] {
                row.extend([figure(median(values)), figure(percentile_95(values))]);
            }
            for values in [&work, &shown] {
                row.extend([median(values), percentile_95(values), greatest(values)].map(figure));
            }
            row.push(figure(median(&tasks)));
            measured.row(row);
            ratios.row([
                name,
                times(median(&work) / median(&bare)),
                times(percentile_95(&work) / percentile_95(&bare)),
                figure(greatest(&work) / FRAME),
                figure(median(&shown) / FRAME),
                figure(percentile_95(&shown) / FRAME),
            ]);
        }
    }
    Section {
        title: "A letter typed",
        manual: "\
Real keys go into the field of the widget in Chromium, and into a bare `<textarea>` of the browser with the same text: 220 into the middle of a statement of 300 letters, 40 each into \
the middle and to the end of a text of 20,000. *Work* is what keeps the page's one thread busy: the script, from the moment the browser says that a letter is coming until the marks of the \
new text are in the document, and the drawing of the frame that shows them (style, layout, paint). *Key to frame* runs from the key's own time stamp to the end of that frame, so it holds \
the wait for the next frame too: a headless browser draws at most sixty frames a second, and keys come at uneven moments, so the slowest take a whole frame where there is hardly any work, \
as the bare field shows. Whoever compares engines looks at the work; whoever types feels the frames. Frames are those of a usual screen, 16.7 ms, so these columns depend on the machine."
            .to_owned(),
        times: measured,
        ratios,
        remarks: Vec::new(),
    }
}

/// All that the page's thread did for a letter.
fn work(stroke: &Value) -> Option<f64> {
    Some(stroke["script"].as_f64()? + stroke["drawn"].as_f64()?)
}
