//! Whom is it for? The people the author names, in the forms that sentences need.

use crate::evidence::{Findings, Role};
use crate::knowledge::{PEOPLE, People, Scan, Target};
use crate::text::{Document, Language, Span};

/// People whom the author names.
#[derive(Clone, Copy, Debug)]
pub struct NamedPeople {
    /// Their forms.
    pub people: &'static People,
    /// Where they are named.
    pub span: Span,
    /// A name in the genitive behind them: «жители Поволжья».
    pub home: Option<Span>,
}

/// People who are as often the staff as those it is for.
const STAFF: [&str; 20] = [
    "коллеги",
    "врачи",
    "учителя",
    "инженеры",
    "разработчики",
    "бухгалтеры",
    "строители",
    "водители",
    "спортсмены",
    "фермеры",
    "colleagues",
    "doctors",
    "nurses",
    "teachers",
    "engineers",
    "developers",
    "accountants",
    "builders",
    "drivers",
    "farmers",
];

/// Words after which people are those it is for.
const TOWARDS: [&str; 22] = [
    "for",
    "to",
    "help",
    "helps",
    "helping",
    "serve",
    "serves",
    "serving",
    "enable",
    "enabling",
    "let",
    "gives",
    "give",
    "для",
    "помогать",
    "помогаем",
    "помогая",
    "помогает",
    "помочь",
    "чтобы",
    "позволяет",
    "обеспечивать",
];

/// The first people named that are not denied, and that are no staff.
pub(super) fn named_people(document: &Document<'_>, scan: &Scan, findings: &Findings) -> Option<NamedPeople> {
    let mut found: Vec<(usize, usize, NamedPeople)> = scan
        .hits
        .iter()
        .filter_map(|hit| match hit.target {
            Target::People(index) => PEOPLE.get(index).map(|people| (hit, people)),
            _ => None,
        })
        .filter(|(hit, people)| {
            let start = hit.range.start;
            // How the work is done names those who do it.
            let is_method = findings.roles.role(start) == Role::Method;
            let is_staff = STAFF.contains(&people.forms[0]) && !is_addressed(document, start);
            !is_method && !is_staff && !findings.roles.is_negated(start) && !document.tokens[start].quoted
        })
        .map(|(hit, people)| {
            let span = document.span(hit.range.clone());
            (
                hit.range.start,
                usize::MAX - hit.range.len(),
                NamedPeople { people, span, home: home(document, hit.range.end) },
            )
        })
        .collect();
    found.sort_by_key(|(start, length, _)| (*start, *length));
    found.into_iter().map(|(.., named)| named).next()
}

/// Whether one of the three words before says that it is for them.
fn is_addressed(document: &Document<'_>, start: usize) -> bool {
    document.tokens[start.saturating_sub(3)..start]
        .iter()
        .any(|token| TOWARDS.contains(&token.folded.as_str()))
}

/// «жители Поволжья», «женщины России»: a name behind the people stays in its case whatever theirs is.
fn home(document: &Document<'_>, index: usize) -> Option<Span> {
    let token = document.tokens.get(index)?;
    let next_is_name = document.tokens.get(index + 1).is_some_and(|next| next.is_word() && next.capital);
    let is_genitive = token.folded.ends_with(['а', 'я', 'и', 'ы']) && !next_is_name;
    let is_name =
        document.language == Some(Language::Russian) && token.is_word() && token.capital && !token.quoted;
    (is_name && is_genitive).then_some(token.span)
}
