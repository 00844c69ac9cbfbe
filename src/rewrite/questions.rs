//! What would one have to ask the author?

use super::frame::Frame;
use super::model::{Question, Subject};
use super::strategies::means_of;
use crate::knowledge::trades_by_name;
use crate::verdict::Confidence;

/// The questions of a statement: so that what, for each way of working; whose life; which trade.
pub fn questions(frame: &Frame<'_>) -> Vec<Question> {
    let handbook = &frame.handbook;
    let mut questions = Vec::new();
    for (count, (marker, evidence)) in frame.means.iter().enumerate() {
        // Each means offers outcomes of every kind, from another place in the list than its neighbour.
        let choices = handbook
            .outcomes
            .iter()
            .filter_map(|kind| {
                kind.get((count + means_of(*marker).map_or(0, |means| means as usize)) % kind.len().max(1))
            })
            .map(|outcome| outcome.they.to_owned())
            .collect();
        questions.push(Question {
            // A marker is asked about once, so its question is always the first.
            id: [marker.key(), "-0"].concat(),
            subject: Subject::Means { marker: *marker, evidence: *evidence },
            choices,
        });
    }
    let names_people = frame.people.is_some();
    if !names_people && frame.results.is_empty() {
        let choices = handbook.people.iter().map(|people| people.forms[0].to_owned()).collect();
        questions.push(Question { id: "people".to_owned(), subject: Subject::People, choices });
    }
    if frame.domain.confidence == Confidence::Low && frame.department.is_none() {
        let trades = trades_by_name(frame.language).iter();
        let choices = trades.map(|trade| trade.name(frame.language).to_owned()).collect();
        questions.push(Question { id: Question::DOMAIN.to_owned(), subject: Subject::Domain, choices });
    }
    questions
}
