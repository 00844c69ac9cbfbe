//! What is left of a workshop? A file that opens again, a table, and a page to read.

mod csv;
mod day;
mod json;
mod markdown;

use super::board::{Board, board};
use super::key::Uid;
use super::state::{Room, Sheet};
use crate::engine::analyze_with;
use crate::{Options, Suggest};

pub use csv::csv;
pub use day::day;
pub use json::{Export, export, import};
pub use markdown::markdown;

/// A reading that judges and suggests nothing.
fn reading() -> Options {
    Options { suggest: Suggest::Nothing, ..Options::default() }
}

/// The board of a sheet, read anew.
fn read_board(sheet: &Sheet) -> Board {
    board(sheet, |text| {
        let verdict = analyze_with(text, &reading()).verdict;
        (verdict.class, verdict.score)
    })
}

/// The name of an author, where names are shown by now.
fn name_of<'a>(room: &'a Room, author: &Uid) -> &'a str {
    let is_shown = room.meta.as_ref().is_some_and(|meta| meta.names.are_shown(meta.stage()));
    room.people.get(author).filter(|_| is_shown).map_or("", |person| person.name.as_str())
}
