//! What is said before a room is there: a new workshop, one that goes on, a link that leads to one?

/// The words of the first screen.
#[derive(Debug)]
pub struct Start {
    /// The heading.
    pub title: &'static str,
    /// What it is, in a line.
    pub invitation: &'static str,
    /// Over the form of a new workshop.
    pub new: &'static str,
    /// The label of the workshop's title.
    pub name: &'static str,
    /// What it is called if nobody calls it anything.
    pub name_default: &'static str,
    /// Over the choice of a plan.
    pub plan: &'static str,
    /// Over the statements to be rewritten.
    pub statements: &'static str,
    /// What to put there.
    pub statements_hint: &'static str,
    /// The label of each statement, with `{place}` in it.
    pub statement: &'static str,
    /// The button that adds a statement.
    pub add_statement: &'static str,
    /// The button that takes one away.
    pub remove_statement: &'static str,
    /// The label of the groups.
    pub groups: &'static str,
    /// What to put there: a number, or names.
    pub groups_hint: &'static str,
    /// What the groups are called where only their number was given, with `{n}` in it.
    pub group_name: &'static str,
    /// Over the choice of when names are shown.
    pub names: &'static str,
    /// The choices: from the reveal on, or only at the end.
    pub names_choices: [&'static str; 2],
    /// The label of the language of the workshop.
    pub language: &'static str,
    /// The button that begins.
    pub start: &'static str,
    /// Said beside it: where everything is kept.
    pub device: &'static str,
    /// The same where there is a server.
    pub server: &'static str,
    /// Over the form for those who were invited.
    pub join: &'static str,
    /// The label of the field for a link or code.
    pub join_field: &'static str,
    /// The button that goes in.
    pub join_button: &'static str,
    /// Over the rooms that this device remembers.
    pub rooms: &'static str,
    /// One of them, with `{title}` and `{role}` in it.
    pub room: &'static str,
    /// The button that goes on with it.
    pub go_on: &'static str,
    /// The button that deletes it.
    pub forget: &'static str,
    /// Over the way to open an exported room.
    pub exported: &'static str,
    /// The button that chooses its file.
    pub open_exported: &'static str,
    /// Why a link or a file did not work.
    pub refused: LinkRefused,
}

/// Why a link or a file did not work.
#[derive(Debug)]
pub struct LinkRefused {
    /// It is damaged or cut short.
    pub damaged: &'static str,
    /// It was made by another version.
    pub version: &'static str,
    /// There is no such room, at least not here.
    pub no_room: &'static str,
    /// It is no link of ours at all.
    pub foreign: &'static str,
    /// The file is no exported room.
    pub file: &'static str,
}
