//! What follows from the page's news: records, the time, the connection?

use super::deed::{Arrival, Connection, Effect, News};
use super::lead::Brought;
use super::take::Missed;
use super::{Desk, Notice, Post, PostState};
use crate::room::{Role, Stage};

/// So long, in milliseconds, does one who is back hear of what was missed.
const CATCHING_UP: u64 = 15_000;

/// A clock that is ahead or behind by less is right.
const RIGHT: i64 = 3_000;

impl Desk {
    pub(super) fn hear(&mut self, news: News, effects: &mut Vec<Effect>) {
        match news {
            News::Records(texts, arrival) => self.receive(&texts, arrival, effects),
            News::Tick(now) => self.tick(now, effects),
            News::Connection(connection) => self.connect(connection),
            News::Sent(key, n) => self.arrived(&key, n, PostState::Sent),
            News::Kept(key, n, why) => self.arrived(&key, n, PostState::Kept(why)),
            News::ParcelLink(link) => self.take.parcel = Some(link),
            News::Blocked(address) => self.say(Notice::Blocked(address)),
            News::Copied(answer) => self.say(Notice::Copied(answer)),
            News::Refused(problem) => self.say(Notice::Refused(problem)),
            News::Installed => {}
            News::Locale(locale) => self.locale = locale,
        }
    }

    fn connect(&mut self, connection: Connection) {
        self.connection = Some(connection);
        match connection {
            Connection::Away | Connection::Entering => self.away_until = u64::MAX,
            // What was missed comes in the first moments.
            Connection::Back | Connection::Connected if self.away_until == u64::MAX => {
                self.away_until = self.now.saturating_add(CATCHING_UP);
            }
            Connection::Back | Connection::Connected | Connection::Refused | Connection::Unkept => {}
        }
    }

    /// Takes records in.
    fn receive(&mut self, texts: &[String], arrival: Arrival, effects: &mut Vec<Effect>) {
        let (before, people) = (self.stage(), self.room.people.len());
        let had_clock = self.meta().and_then(|meta| meta.timer);
        let mut brought = Brought::default();
        for text in texts {
            match crate::room::Record::read(text) {
                Ok(record) => {
                    let (by, n, key) = (record.by.clone(), record.n, record.address.key());
                    if arrival == Arrival::Live && by == *self.log.id() {
                        self.set_clock(record.at);
                    }
                    match self.log.insert(record) {
                        Ok(true) => {
                            brought.came += 1;
                            // What somebody brought is carried on to all the others.
                            if arrival == Arrival::Brought {
                                effects.push(Effect::Put { key, n, by: by.to_string(), text: text.clone() });
                            } else if self.uid() == Some(&by) {
                                // One's own, of another window or of a time before a reload.
                                self.n = self.n.max(n);
                                self.posts.insert(key, Post { n, state: PostState::Sent });
                            }
                        }
                        Ok(false) => {}
                        Err(refusal) => brought.refuse(refusal),
                    }
                }
                Err(refusal) => brought.refuse(refusal),
            }
        }
        self.refused += brought.refused;
        if brought.came > 0 {
            self.refold();
            self.take_back_own(effects);
            self.turn_stage(before, arrival, effects);
            self.look(effects);
        }
        if arrival == Arrival::Brought {
            self.lead.brought = Some(brought);
            self.say(Notice::Brought);
        } else if self.role == Some(Role::Facilitator)
            && self.room.people.len() > people
            && arrival == Arrival::Live
        {
            self.say(Notice::Joined(self.room.people.len()));
        } else if before == self.stage() && arrival == Arrival::Live {
            self.tell_clock(had_clock);
        }
    }

    /// Another stage: what stands in the field goes out, and somebody who was away hears what became of it.
    fn turn_stage(&mut self, before: Stage, arrival: Arrival, effects: &mut Vec<Effect>) {
        let now = self.stage();
        if self.role == Some(Role::Participant) && self.meta().is_some() {
            let was_writing = before == Stage::Write || self.kept.was_writing;
            if was_writing && now != Stage::Write {
                self.send(effects);
                let was_away = arrival == Arrival::Replayed || self.now < self.away_until;
                self.take.missed = (was_away && now > Stage::Write).then_some(Missed);
            }
            if self.kept.was_writing != (now == Stage::Write) {
                self.kept.was_writing = now == Stage::Write;
                self.keep(effects);
            }
        }
        if before != now {
            self.take.turn = 0;
            self.take.pair = None;
            self.lead.stage_since = self.now;
            self.say(Notice::Stage);
        }
    }

    fn tell_clock(&mut self, before: Option<crate::room::Timer>) {
        let (Some(before), Some(now)) = (before, self.meta().and_then(|meta| meta.timer)) else { return };
        match (before.ends, now.ends) {
            (Some(_), None) => self.say(Notice::ClockStopped),
            (None, Some(_)) => self.say(Notice::ClockRuns),
            _ => {}
        }
    }

    /// Records that come just now tell the facilitator's time. A clock that is nearly right is left alone.
    fn set_clock(&mut self, at: u64) {
        let (Ok(at), Ok(here)) = (i64::try_from(at), i64::try_from(self.now)) else { return };
        let ahead = at - here;
        if self.role != Some(Role::Facilitator) && ahead.abs() > RIGHT {
            self.ahead += ahead;
            self.now = self.now.saturating_add_signed(ahead);
        }
    }

    fn tick(&mut self, now: u64, effects: &mut Vec<Effect>) {
        let before = self.left();
        self.now = now.saturating_add_signed(self.ahead);
        if let (Some(before), Some(left)) = (before, self.left()) {
            const MINUTE: u64 = 60_000;
            if before > 0 && left == 0 {
                self.say(Notice::TimeUp);
            } else if [1, 5].iter().any(|minutes| before > minutes * MINUTE && left <= minutes * MINUTE) {
                self.say(Notice::MinutesLeft(usize::try_from(left.div_ceil(MINUTE)).unwrap_or(0)));
            }
        }
        match self.role {
            Some(Role::Facilitator) => self.keep_pulse(effects),
            Some(Role::Participant) => self.send_in_a_while(effects),
            _ => {}
        }
    }

    fn arrived(&mut self, key: &str, n: u64, state: PostState) {
        let Some(post) = self.posts.get_mut(key).filter(|post| post.n == n && post.state != state) else {
            return;
        };
        post.state = state;
        if key.starts_with("sub.") && self.role == Some(Role::Participant) {
            self.say(if state == PostState::Sent { Notice::Sent } else { Notice::Kept });
        }
    }
}
