//! How long does a visitor wait for the first analysis? From the navigation to the first verdict, beside an empty Yew app.

use anyhow::Result;

use super::Bench;
use super::report::Section;
use super::statistics::{median, spread};
use super::table::{Table, figure, times};

const RUNS: usize = 11;

/// The pages, as `tests/bench/start.mjs` calls them.
const PAGES: [(&str, &str); 3] =
    [("empty", "an empty Yew app"), ("ru", "the widget in Russian"), ("en", "the widget in English")];

/// The networks, likewise.
const NETWORKS: [(&str, &str); 2] = [("none", "no network between"), ("line", "10 Mbit/s, 40 ms")];

/// What happens on the way, in its order.
const MOMENTS: [&str; 8] = [
    "script fetched",
    "module fetched",
    "knowledge fetched",
    "module ready",
    "in the document",
    "painted",
    "suggestions in the document",
    "suggestions painted",
];

pub fn measure(bench: &Bench) -> Result<Section> {
    let mut call = bench.script("start.mjs");
    call.arg(&bench.site).arg(&bench.empty).arg(RUNS.to_string());
    let visits = bench.objects(&mut call)?;
    let moments = |network: &str, page: &str, moment: &str| -> Vec<f64> {
        let these = visits.iter().filter(|visit| visit["network"] == network && visit["page"] == page);
        these.filter_map(|visit| visit["moments"][moment].as_f64()).collect()
    };
    let mut headings = vec!["milliseconds from the navigation on"];
    headings.extend(MOMENTS);
    headings.push("spread");
    let mut measured = Table::new(&headings);
    let mut ratios = Table::new(&[
        "beside the empty Yew app",
        "in the document",
        "painted",
        "suggestions painted",
        "all fetched after",
        "compiled after",
        "in the document after",
    ]);
    for (network, line) in NETWORKS {
        for (page, what) in PAGES {
            let middle = |moment: &str| median(&moments(network, page, moment));
            let name = format!("{what}, {line}");
            let noise = format!("{:.0} %", 100.0 * spread(&moments(network, page, "painted")));
            let figures = MOMENTS.map(|moment| figure(middle(moment)));
            measured.row([name.clone()].into_iter().chain(figures).chain([noise]));
            let beside = |moment: &str| times(middle(moment) / median(&moments(network, "empty", moment)));
            let fetched = middle("module fetched").max(middle("knowledge fetched"));
            let share = |moment: f64| format!("{:.0} %", 100.0 * moment / middle("painted"));
            ratios.row([
                name,
                beside("in the document"),
                beside("painted"),
                times(middle("suggestions painted") / median(&moments(network, "empty", "painted"))),
                share(fetched),
                share(fetched.max(middle("module ready"))),
                share(middle("in the document")),
            ]);
        }
    }
    Ok(Section {
        title: "The first analysis of a visitor",
        manual: format!(
            "A page with a statement in `<mission-rewriter>`, and a page with the smallest Yew app (`xtask/empty-yew/`, a button), from one local server that sends brotli; Chromium, {RUNS} \
visits of each in turn, each in a fresh context with empty caches. The clock runs from the start of the navigation until the button, or the verdict, is in the document, and until the \
frame with it has been painted; suggestions come after the verdict, with files of their own. The last three columns say where the time goes, as shares of the way to the painted frame: until script, module and knowledge of the language (without what only suggestions need) are \
fetched, until the module is compiled too, and until the first analysis, with all that the widget shows of it, is in the document; the rest is painting. The line of 10 Mbit/s with 40 ms is the browser's own slow-down. The empty app's way hardly depends on its bytes; \
ours brings an engine and what it knows of a language."
        ),
        times: measured,
        ratios,
        remarks: vec![format!(
            "In this run the empty app was painted after {} ms where there was no network between, and after {} ms on the line.",
            figure(median(&moments("none", "empty", "painted"))),
            figure(median(&moments("line", "empty", "painted"))),
        )],
    })
}
