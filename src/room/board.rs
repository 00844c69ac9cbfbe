//! What does the room think, what does the tool think, and where do they differ?
//!
//! The differences come first: a tool that reads words and a room that knows the company are both right about something, and the talk
//! about it is what a workshop is for.

use super::key::Uid;
use super::state::Sheet;
use crate::order::{order, order_by_key};
use crate::verdict::Class;
use std::collections::BTreeMap;

/// The texts under a statement, ranked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// In the order of the room; where it has not decided, in that of the tool.
    pub places: Vec<Place>,
    /// Where the two differ, the widest first.
    pub differences: Vec<Difference>,
    /// How many texts the facilitator has hidden.
    pub hidden: usize,
}

/// A text with what is thought of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Who wrote it.
    pub author: Uid,
    /// The text.
    pub text: String,
    /// The group it was written in.
    pub group: String,
    /// What the tool calls it.
    pub class: Class,
    /// The tool's score, from 0 to 100.
    pub score: u8,
    /// Its place by the tool, from 1; equals share one.
    pub by_tool: usize,
    /// Its place by the room, from 1; equals share one; none where nobody has compared it or voted.
    pub by_room: Option<usize>,
    /// Pairs in which it stood and somebody decided, or could not.
    pub compared: usize,
    /// Pairs that it won.
    pub won: usize,
    /// Points from the best ones of each: 3, 2, 1.
    pub points: usize,
    /// Whether it came when the others were compared already.
    pub is_late: bool,
}

/// A text of which room and tool think differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its place in [`Board::places`].
    pub place: usize,
    /// By how many places the room puts it above the tool; below zero: under it.
    pub room_above: isize,
}

/// The points of a first, a second and a third.
const POINTS: [usize; 3] = [3, 2, 1];

/// So many differences are enough to talk about.
const TALKED_OF: usize = 5;

/// So many places apart are no difference that a person would see.
const SLIGHT: isize = 1;

/// The board of a statement. `judge` gives the tool's reading of a text.
pub fn board(sheet: &Sheet, mut judge: impl FnMut(&str) -> (Class, u8)) -> Board {
    let tally = Tally::of(sheet);
    let shown = sheet.texts.iter().filter(|(_, entry)| !entry.is_hidden);
    let mut places: Vec<Place> = shown
        .map(|(author, entry)| {
            let (class, score) = judge(&entry.text);
            let duel = tally.duels.get(author).copied().unwrap_or_default();
            Place {
                author: author.clone(),
                text: entry.text.clone(),
                group: entry.group.clone(),
                class,
                score,
                by_tool: 0,
                by_room: None,
                compared: duel.compared,
                won: duel.won,
                points: tally.points.get(author).copied().unwrap_or(0),
                is_late: sheet.is_late(author),
            }
        })
        .collect();
    order(&mut places, |one, other| (other.class, other.score).cmp(&(one.class, one.score)));
    number(&mut places, |place| (place.class, place.score), |place, rank| place.by_tool = rank);

    let stood = tally.ballots > 0;
    let weigh = |place: &Place| (stood || place.compared > 0).then(|| tally.weight(place));
    let mut ranked: Vec<Place> = Vec::new();
    let mut rest: Vec<Place> = Vec::new();
    for place in places {
        let list = if weigh(&place).is_some() && !place.is_late { &mut ranked } else { &mut rest };
        list.push(place);
    }
    order_by_key(&mut ranked, |place| std::cmp::Reverse(tally.weight(place)));
    number(&mut ranked, |place| tally.weight(place), |place, rank| place.by_room = Some(rank));
    let differences = differences(&ranked);
    ranked.extend(rest);
    let hidden = sheet.texts.values().filter(|entry| entry.is_hidden).count();
    Board { places: ranked, differences, hidden }
}

/// Numbers the places of an ordered list; equals share one.
fn number<K: PartialEq>(
    places: &mut [Place],
    key: impl Fn(&Place) -> K,
    mut set: impl FnMut(&mut Place, usize),
) {
    let mut rank = 0;
    let mut before = None;
    for (index, place) in places.iter_mut().enumerate() {
        let here = key(place);
        if before.as_ref() != Some(&here) {
            rank = index + 1;
        }
        before = Some(here);
        set(place, rank);
    }
}

fn differences(ranked: &[Place]) -> Vec<Difference> {
    // The tool's places among those that the room has ranked, so that both count alike.
    let by_tool = |place: &Place| {
        1 + ranked.iter().filter(|other| (other.class, other.score) > (place.class, place.score)).count()
    };
    let signed = |number: usize| isize::try_from(number).unwrap_or(isize::MAX);
    let mut found: Vec<Difference> = ranked
        .iter()
        .enumerate()
        .filter_map(|(place, text)| {
            let room_above = signed(by_tool(text)) - signed(text.by_room?);
            (room_above.abs() > SLIGHT).then_some(Difference { place, room_above })
        })
        .collect();
    order_by_key(&mut found, |difference| std::cmp::Reverse(difference.room_above.abs()));
    found.truncate(TALKED_OF);
    found
}

/// What the votes add up to.
struct Tally {
    duels: BTreeMap<Uid, Duels>,
    points: BTreeMap<Uid, usize>,
    /// How many people have picked their best ones.
    ballots: usize,
}

#[derive(Clone, Copy, Default)]
struct Duels {
    compared: usize,
    won: usize,
    drawn: usize,
}

impl Tally {
    fn of(sheet: &Sheet) -> Self {
        let mut duels: BTreeMap<Uid, Duels> = BTreeMap::new();
        for (pair, choices) in &sheet.duels {
            for best in choices.values() {
                for author in pair {
                    let duel = duels.entry(author.clone()).or_default();
                    duel.compared += 1;
                    duel.won += usize::from(best.as_ref() == Some(author));
                    duel.drawn += usize::from(best.is_none());
                }
            }
        }
        let mut points: BTreeMap<Uid, usize> = BTreeMap::new();
        for best in sheet.ranks.values() {
            for (author, worth) in best.iter().zip(POINTS) {
                *points.entry(author.clone()).or_default() += worth;
            }
        }
        Self { duels, points, ballots: sheet.ranks.values().filter(|best| !best.is_empty()).count() }
    }

    /// What the room thinks of a text, from 0 to 1,000,000: the share of its duels that it won, and that of the points that it could have
    /// got, in equal parts where there are both. One win more and one loss more are counted than there were (Laplace's rule of
    /// succession), so that one lucky duel is not the best of all.
    fn weight(&self, place: &Place) -> usize {
        const WHOLE: usize = 1_000_000;
        let duel = self.duels.get(&place.author).copied().unwrap_or_default();
        let duels = WHOLE * (2 * duel.won + duel.drawn + 1) / (2 * duel.compared + 2);
        let votes = (WHOLE * place.points).checked_div(self.ballots * POINTS[0]);
        match (duel.compared > 0, votes) {
            (_, None) => duels,
            (true, Some(votes)) => usize::midpoint(duels, votes),
            (false, Some(votes)) => votes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::room::state::Entry;

    fn uid(letter: char) -> Uid {
        Uid::read(&String::from(letter).repeat(16)).unwrap()
    }

    /// Texts whose score is their number; a leading digit is all there is to a text.
    fn sheet(texts: &[(char, &str)]) -> Sheet {
        let entry = |text: &str| Entry { text: text.into(), group: String::new(), n: 1, is_hidden: false };
        Sheet {
            texts: texts.iter().map(|(author, text)| (uid(*author), entry(text))).collect(),
            ..Sheet::default()
        }
    }

    fn judged(sheet: &Sheet) -> Board {
        board(sheet, |text| (Class::Customer, text.parse().unwrap()))
    }

    fn order_of(board: &Board) -> Vec<(&str, Option<usize>, usize)> {
        board.places.iter().map(|place| (place.text.as_str(), place.by_room, place.by_tool)).collect()
    }

    #[test]
    fn without_votes_the_tool_orders() {
        let board = judged(&sheet(&[('a', "10"), ('b', "90"), ('c', "90")]));
        assert_eq!(order_of(&board), [("90", None, 1), ("90", None, 1), ("10", None, 3)]);
        assert!(board.differences.is_empty());
    }

    #[test]
    fn the_room_orders_and_the_widest_difference_comes_first() {
        let mut sheet = sheet(&[('a', "10"), ('b', "90"), ('c', "80"), ('d', "70")]);
        sheet.ranks.insert(uid('e'), vec![uid('a'), uid('d'), uid('c')]);
        let board = judged(&sheet);
        assert_eq!(
            order_of(&board),
            [("10", Some(1), 4), ("70", Some(2), 3), ("80", Some(3), 2), ("90", Some(4), 1)]
        );
        let differences: Vec<_> =
            board.differences.iter().map(|found| (found.place, found.room_above)).collect();
        assert_eq!(differences, [(0, 3), (3, -3)]);
    }

    #[test]
    fn a_pair_gives_a_place_and_a_lucky_one_is_not_the_best() {
        let mut sheet = sheet(&[('a', "1"), ('b', "2"), ('c', "3")]);
        let best = |author: char| Some(uid(author));
        sheet.duels.insert(
            [uid('a'), uid('b')],
            [(uid('c'), best('a')), (uid('d'), best('a')), (uid('e'), best('a'))].into(),
        );
        sheet.duels.insert([uid('b'), uid('c')], [(uid('a'), best('c'))].into());
        let board = judged(&sheet);
        assert_eq!(order_of(&board), [("1", Some(1), 3), ("3", Some(2), 1), ("2", Some(3), 2)]);
        assert_eq!((board.places[0].won, board.places[0].compared), (3, 3));
    }

    #[test]
    fn what_is_hidden_is_counted_and_not_shown() {
        let mut sheet = sheet(&[('a', "1"), ('b', "2")]);
        if let Some(entry) = sheet.texts.get_mut(&uid('a')) {
            entry.is_hidden = true;
        }
        let board = judged(&sheet);
        assert_eq!((board.places.len(), board.hidden), (1, 1));
    }
}
