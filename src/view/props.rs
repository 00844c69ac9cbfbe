//! What does a page tell the component, and what does it hear from it?

use super::state::{Mode, Shared};
use crate::analysis::Analysis;
use crate::messages::Locale;
use crate::rewrite::Rewrite;
use crate::text::Language;
use yew::prelude::*;

/// What a page tells the component.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The statement to begin with; in a comparison and in a list each line is one. Another one later takes the place of what stands there.
    #[prop_or_default]
    pub text: AttrValue,
    /// The language of the interface.
    pub locale: Locale,
    /// The key of the department, where the page knows it.
    #[prop_or_default]
    pub department: Option<AttrValue>,
    /// The way in to begin with. Another one later leads there.
    #[prop_or_default]
    pub mode: Mode,
    /// The ways in that are offered; with one alone no choice is shown.
    #[prop_or_else(|| Mode::ALL.to_vec())]
    pub modes: Vec<Mode>,
    /// What a person made of the widget elsewhere or before, instead of `text`.
    #[prop_or_default]
    pub shared: Option<Shared>,
    /// The name of this widget in links, where a page holds several.
    #[prop_or_default]
    pub name: AttrValue,
    /// Whether it was on this page before, and has followed the link in the page's address: what was made of it since then holds.
    #[prop_or_default]
    pub is_back: bool,
    /// Hears of each analysis that follows from what a person did to the statement.
    #[prop_or_default]
    pub on_analysis: Callback<Analysis>,
    /// Hears of the language that has to be installed before the text can be read; see [`crate::knowledge::install`].
    ///
    /// Whoever has installed it says so: `handle.send_message(Action::Installed)`, or `Action::Lost` where it did not come.
    #[prop_or_default]
    pub on_missing: Callback<Language>,
    /// Hears of the suggestion that a person took.
    #[prop_or_default]
    pub on_rewrite: Callback<Rewrite>,
    /// Hears of all that a person changed, so that a page can keep it.
    #[prop_or_default]
    pub on_change: Callback<Shared>,
}
