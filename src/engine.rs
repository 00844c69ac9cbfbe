//! The story from beginning to end.

use crate::analysis::{Analysis, Domain, Options, Suggest};
use crate::evidence::{Findings, find};
use crate::knowledge::{GENERAL, Scan, is_installed, is_whole, scan};
use crate::rewrite::{Answers, Frame, Question, Rewrite, department, domain, questions, suggest};
use crate::text::{Document, Language};
use crate::verdict::{Confidence, Features, Verdict, axes, features, judge};

/// The analysis of `text`, its language and its department found.
///
/// Total and pure: any string gives an analysis, and the same string always the same one.
///
/// ```
/// use mission_rewriter::analyze;
///
/// assert_eq!(analyze("Быть лидером рынка мебели.").verdict.class.key(), "product");
/// assert_eq!(analyze("Help families make a home they love.").verdict.class.key(), "customer");
/// // Neither Russian nor English: nothing is found, and nothing is said.
/// assert!(analyze("成为领先的家具供应商").evidence.is_empty());
/// ```
pub fn analyze(text: &str) -> Analysis {
    analyze_with(text, &Options::default())
}

/// The analysis of `text` with options.
///
/// ```
/// use mission_rewriter::{Options, analyze_with};
///
/// let options = Options { department: Some("logistics".to_owned()), ..Options::default() };
/// assert_eq!(analyze_with("We ship on time.", &options).department, "logistics");
/// ```
pub fn analyze_with(text: &str, options: &Options) -> Analysis {
    answered(text, &Answers::new(), options)
}

/// The analysis of `text` once the author has answered questions or changed assumptions: as [`analyze_with`], with the rewrites of
/// [`rewrite_with`], and in the trade that the author named.
pub fn answered(text: &str, answers: &Answers, options: &Options) -> Analysis {
    let reading = Reading::of(text, options);
    let advice =
        if reading.is_whole() { advise(&reading, options, answers) } else { Advice::nothing(options) };
    Analysis {
        text: text.to_owned(),
        language: reading.document.language,
        department: advice.department,
        domain: advice.domain,
        axes: axes(&reading.document, &reading.findings, &reading.verdict),
        verdict: reading.verdict,
        evidence: reading.findings.evidence,
        questions: advice.questions,
        rewrites: advice.rewrites,
    }
}

/// The rewrites of `text` once the author has answered questions or changed assumptions, by their ids.
///
/// Answers to unknown ids change nothing. Besides the ids of questions and assumptions, `strategy.outcome` and
/// `strategy.people` (as in `feeling.outcome`) answer for one suggestion alone.
///
/// ```
/// use mission_rewriter::rewrite::Answers;
/// use mission_rewriter::{Options, analyze, rewrite_with};
///
/// let statement = "We offer the widest range of groceries at the lowest prices.";
/// assert!(analyze(statement).questions.iter().any(|question| question.id == "price-0"));
///
/// // "If the prices are low, what can people do then?"
/// let answers = Answers::from([("price-0".to_owned(), "eat well until payday".to_owned())]);
/// let rewrites = rewrite_with(statement, &answers, &Options::default());
/// assert_eq!(rewrites[0].text, "Families eat well until payday.");
/// ```
pub fn rewrite_with(text: &str, answers: &Answers, options: &Options) -> Vec<Rewrite> {
    let reading = Reading::of(text, options);
    if reading.is_whole() { advise(&reading, options, answers).rewrites } else { Vec::new() }
}

/// What the model sees of `text`; for training and for reports.
pub fn features_of(text: &str, language: Option<Language>) -> Features<'static> {
    let document = read(text, language);
    let scan = scan(&document);
    let findings = find(&document, &scan);
    features(&document, &scan, &findings).into_owned()
}

/// The language of `text` of which a pack would have to be installed before all can be said of it.
///
/// It tells "I cannot read this yet" from "I cannot read this": in both cases the analysis has no language. Where only the second pack is
/// missing, the analysis is there, without a trade, questions and rewrites.
pub fn missing_language(text: &str, options: &Options) -> Option<Language> {
    language_of(text, options.language).filter(|language| !is_whole(*language))
}

fn language_of(text: &str, given: Option<Language>) -> Option<Language> {
    given.or_else(|| Language::detect(text))
}

/// A text in a language of which nothing is known yet is read as one that nobody here can read.
fn read(text: &str, language: Option<Language>) -> Document<'_> {
    Document::read_as(text, language_of(text, language).filter(|language| is_installed(*language)))
}

/// A statement, read and judged.
struct Reading<'a> {
    document: Document<'a>,
    scan: Scan,
    findings: Findings,
    verdict: Verdict,
}

impl<'a> Reading<'a> {
    fn of(text: &'a str, options: &Options) -> Self {
        let document = read(text, options.language);
        let scan = scan(&document);
        let mut findings = find(&document, &scan);
        findings.evidence.retain(|found| !options.dismissed.iter().any(|one| one.is_about(found, text)));
        let verdict = judge(&document, &scan, &findings);
        Self { document, scan, findings, verdict }
    }

    /// Whether all is known that can be said of a statement in its language.
    fn is_whole(&self) -> bool {
        self.document.language.is_some_and(is_whole)
    }
}

/// What it takes the second pack to say of a statement.
struct Advice {
    department: &'static str,
    domain: Domain,
    questions: Vec<Question>,
    rewrites: Vec<Rewrite>,
}

/// Who speaks where nobody has said so.
const COMPANY: &str = "company";

impl Advice {
    /// Where nothing can be said; the department that was given speaks all the same.
    fn nothing(options: &Options) -> Self {
        let given = options.department.as_deref().and_then(crate::knowledge::department);
        Self {
            department: given.map_or(COMPANY, |department| department.key),
            domain: Domain { key: GENERAL, confidence: Confidence::Low },
            questions: Vec::new(),
            rewrites: Vec::new(),
        }
    }
}

/// Only the trade among the answers changes what is asked: a question stays when it is answered, so that the answer can be changed.
#[inline(never)]
fn advise(reading: &Reading<'_>, options: &Options, answers: &Answers) -> Advice {
    let Reading { document, scan, findings, verdict } = reading;
    let trade = answers.get(Question::DOMAIN).map(String::as_str);
    let speaker = department(scan, options);
    let is_asked = options.suggest != Suggest::Nothing && document.word_count() > 0;
    let frame = is_asked.then(|| Frame::read(document, scan, findings, options, answers)).flatten();
    Advice {
        department: speaker.map_or(COMPANY, |department| department.key),
        domain: domain(document, scan, findings, trade).0,
        questions: frame.as_ref().map(questions).unwrap_or_default(),
        rewrites: frame.as_ref().map(|frame| suggest(frame, verdict)).unwrap_or_default(),
    }
}
