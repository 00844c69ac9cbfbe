//! What is heard without a screen? The news of a room, each once.

use super::desk::{Answer, Desk, Notice};
use super::status::refusal;
use crate::view::state::announcement::{Announcement, Pace};

/// The announcement that belongs to this state.
pub fn of(desk: &Desk) -> Announcement {
    let room = desk.locale.room();
    let words = &room.announcements;
    let stage = desk.stage().index();
    let text = match &desk.notice {
        None => String::new(),
        Some(Notice::Stage) => {
            words.stage.replace("{stage}", room.stages[stage]).replace("{told}", room.stages_told[stage])
        }
        Some(Notice::TimeUp) => words.time_up.to_owned(),
        Some(Notice::MinutesLeft(minutes)) => words.minutes_left.say(*minutes),
        Some(Notice::ClockStopped) => words.clock[0].to_owned(),
        Some(Notice::ClockRuns) => words.clock[1].to_owned(),
        Some(Notice::Sent) => words.sent.to_owned(),
        Some(Notice::Kept) => words.kept.to_owned(),
        Some(Notice::PairsLeft(left)) => words.pairs_left.say(*left),
        Some(Notice::Voted(place)) => {
            let rank = room.participant.vote.ranks.get(place.saturating_sub(1)).copied().unwrap_or_default();
            words.voted.replace("{rank}", rank)
        }
        Some(Notice::TakenBack) => words.taken_back.to_owned(),
        Some(Notice::Joined(count)) => words.joined.say(*count),
        Some(Notice::Copied(Answer::Yes)) => room.common.copy[1].to_owned(),
        Some(Notice::Copied(Answer::No)) => room.common.copy[2].to_owned(),
        Some(Notice::Refused(problem)) => refusal(room, *problem).to_owned(),
        Some(Notice::Blocked(_)) => room.facilitator.windows.blocked.to_owned(),
        Some(Notice::Brought) => desk.lead.brought.map_or_else(String::new, |brought| {
            let records = &room.facilitator.records;
            [records.came.say(brought.came), records.refused.say(brought.refused)].join(" ")
        }),
        Some(Notice::Deleted) => room.facilitator.ending.deleted.to_owned(),
    };
    Announcement { text: text.into(), turn: desk.turn, pace: Pace::AtOnce }
}
