//! Whom is it for? The people the author names, in the forms that sentences need.

use crate::evidence::{Findings, Role};
use crate::knowledge::{Cue, People, PeopleKind, Scan, Target, people_at};
use crate::order::order_by_key;
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

/// So many tokens before people a word may stand that says it is for them.
const NEAR: usize = 3;

/// The first people named that are not denied, and that are no staff.
pub(super) fn named_people(document: &Document<'_>, scan: &Scan, findings: &Findings) -> Option<NamedPeople> {
    let mut found: Vec<(usize, usize, NamedPeople)> = scan
        .hits
        .iter()
        .filter_map(|hit| match hit.target {
            Target::People(index) => Some((hit, people_at(document.language?, index)?)),
            _ => None,
        })
        .filter(|(hit, people)| {
            let start = hit.range.start;
            // How the work is done names those who do it.
            let is_method = findings.roles.role(start) == Role::Method;
            let is_staff = people.kind == PeopleKind::AtWork && !is_addressed(scan, start);
            !is_method && !is_staff && !findings.roles.is_negated(start) && !document.tokens[start].quoted
        })
        .map(|(hit, people)| {
            let span = document.span(hit.range.clone());
            let named = NamedPeople { people, span, home: home(document, hit.range.end) };
            (hit.range.start, usize::MAX - hit.range.len(), named)
        })
        .collect();
    order_by_key(&mut found, |(start, length, _)| (*start, *length));
    found.into_iter().map(|(.., named)| named).next()
}

/// Whether a word shortly before says that it is for them.
fn is_addressed(scan: &Scan, start: usize) -> bool {
    let before = scan.beginning_in(start.saturating_sub(NEAR)..start);
    before.iter().any(|hit| hit.target == Target::Cue(Cue::Towards))
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
