//! How does a room get into a spreadsheet? A row for each text, with what the room and the tool thought of it.

use super::{name_of, read_board};
use crate::messages::Locale;
use crate::report::Table;
use crate::room::state::Room;

/// The texts of a room as CSV, the best first; what is hidden is left out, and names stand there from when they are shown.
pub fn csv(room: &Room, locale: Locale) -> String {
    let mut table = Table::new(locale);
    table.push_row(&locale.room().paper.columns);
    for (_, prompt, sheet) in room.prompts() {
        for place in read_board(sheet).places {
            let by_room = place.by_room.map(|rank| rank.to_string()).unwrap_or_default();
            table.push_row(&[
                &prompt.statement,
                &by_room,
                &place.by_tool.to_string(),
                &place.text,
                locale.messages().class(place.class),
                &place.score.to_string(),
                &place.won.to_string(),
                &place.compared.to_string(),
                &place.points.to_string(),
                &place.group,
                name_of(room, &place.author),
            ]);
        }
    }
    table.end()
}
