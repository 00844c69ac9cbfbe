//! Why is nothing said of a text? Its language is still under way, or did not come: one quiet line, and a button to ask again.

use crate::messages::Locale;
use crate::view::state::announcement::absence;
use crate::view::state::{Action, Missing};
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AbsenceProps {
    pub locale: Locale,
    pub missing: Missing,
    pub act: Callback<Action>,
}

/// The line; nothing where nothing is missing.
#[component]
pub fn Absence(props: &AbsenceProps) -> Html {
    let AbsenceProps { locale, missing, act } = props;
    let retry = act.reform(|_: MouseEvent| Action::Retry);
    if *missing == Missing::Nothing {
        return Html::default();
    }
    html! {
        <p part="absence" class="absence">
            { absence(*missing, *locale) }
            if matches!(missing, Missing::Lost(_)) {
                { " " }
                <button type="button" class="quiet" data-action="retry" onclick={retry}>
                    { locale.messages().widget.retry }
                </button>
            }
        </p>
    }
}
