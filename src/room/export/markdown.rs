//! What does a room look like on paper? Before and after, the room's order beside the tool's, and what they differ in first.

use super::{day, name_of, read_board};
use crate::messages::Locale;
use crate::order::order;
use crate::report::{Page, line};
use crate::room::board::{Board, Place};
use crate::room::common::common;
use crate::room::state::Room;
use std::rc::Rc;

/// A room as Markdown, as it was on the day `at`, in milliseconds since 1970.
pub fn markdown(room: &Room, locale: Locale, at: u64) -> String {
    let words = &locale.room().paper;
    let title = room.meta.as_ref().map_or(locale.room().name, |meta| meta.title.as_str());
    let mut page = Page::new(&line(title));
    let people = words.people.say(room.people.len().max(room.pulse.people));
    page.paragraph(&[&words.when.replace("{when}", &day(at)), ". ", &people, "."]);
    for (number, (_, prompt, sheet)) in room.prompts().enumerate() {
        page.heading("##", &words.statement.replace("{place}", &(number + 1).to_string()));
        page.quotation(&prompt.statement);
        let board = read_board(sheet);
        if board.places.is_empty() {
            page.paragraph(&[&line(locale.room().board.empty)]);
            continue;
        }
        differences(&mut page, room, &board, locale);
        texts(&mut page, room, &board, locale);
        shared(&mut page, &board, locale);
        if board.hidden > 0 {
            page.paragraph(&[&line(&locale.room().board.hidden.say(board.hidden))]);
        }
    }
    page.paragraph(&["*", &line(words.note), "*"]);
    page.end()
}

fn differences(page: &mut Page, room: &Room, board: &Board, locale: Locale) {
    let words = &locale.room().board;
    page.heading("###", locale.room().paper.disagreements);
    if board.places.iter().all(|place| place.by_room.is_none()) {
        page.paragraph(&[&line(words.unranked)]);
        return;
    }
    if board.differences.is_empty() {
        page.paragraph(&[&line(words.agreed)]);
        return;
    }
    for difference in &board.differences {
        let Some(place) = board.places.get(difference.place) else { continue };
        let kind = if difference.room_above > 0 { &words.room_higher } else { &words.tool_higher };
        page.quotation(&place.text);
        page.paragraph(&[
            "**",
            &line(kind.name),
            "** · ",
            &line(&ranks(place, locale)),
            &author(room, place),
        ]);
    }
}

fn texts(page: &mut Page, room: &Room, board: &Board, locale: Locale) {
    let words = &locale.room().paper;
    page.heading("###", words.texts);
    let heads = [1, 2, 3, 5, 9, 10].map(|column: usize| words.columns[column]);
    let row = |place: &Place| {
        vec![
            place.by_room.map(|rank| rank.to_string()).unwrap_or_default(),
            place.by_tool.to_string(),
            if place.is_late {
                format!("{} ({})", place.text, locale.room().facilitator.texts.late)
            } else {
                place.text.clone()
            },
            place.score.to_string(),
            place.group.clone(),
            name_of(room, &place.author).to_owned(),
        ]
    };
    let rows: Vec<Vec<String>> = board.places.iter().map(row).collect();
    page.table(&heads, &[0, 1, 3], &rows);
}

fn shared(page: &mut Page, board: &Board, locale: Locale) {
    let words = &locale.room().board.groups;
    let mut places = board.places.clone();
    order(&mut places, |one, other| one.author.cmp(&other.author));
    let common = common(&places, |text| Rc::new(crate::engine::analyze_with(text, &super::reading())));
    if common.words.is_empty() && common.groups.is_empty() {
        return;
    }
    page.heading("###", locale.room().paper.groups);
    let joined = |found: &[(String, usize)]| {
        found.iter().map(|(word, count)| format!("{word} ({count})")).collect::<Vec<_>>().join(", ")
    };
    let mut items = Vec::new();
    for (head, found) in [(words.words, &common.words), (words.results, &common.results)] {
        if !found.is_empty() {
            items.push([&line(head), ": ", &line(&joined(found))].concat());
        }
    }
    for group in common.groups.iter().filter(|group| !group.words.is_empty()) {
        let head = words.only.replace("{group}", &group.group);
        items.push([&line(&head), ": ", &line(&group.words.join(", "))].concat());
    }
    page.list(&items);
}

fn ranks(place: &Place, locale: Locale) -> String {
    let words = &locale.room().board;
    let rank = |number: usize| words.place.replace("{place}", &number.to_string());
    let [people, tool] = words.judges;
    match place.by_room {
        Some(by_room) => format!("{people}: {}, {tool}: {}", rank(by_room), rank(place.by_tool)),
        None => format!("{tool}: {}", rank(place.by_tool)),
    }
}

fn author(room: &Room, place: &Place) -> String {
    let known: Vec<&str> =
        [name_of(room, &place.author), &place.group].into_iter().filter(|word| !word.is_empty()).collect();
    if known.is_empty() { String::new() } else { [" · ", &line(&known.join(", "))].concat() }
}
