//! How does it get out? By the browser's own ways, each of which may be closed.

use crate::view::Props;
use crate::view::state::{Action, Outcome, Parcel, State};
use yew::{Callback, NodeRef};

/// Takes something out, and tells `act` how that went.
pub fn carry(parcel: Parcel, _state: &State, _props: &Props, _root: &NodeRef, act: Callback<Action>) {
    act.emit(Action::TakenOut(parcel, Outcome::Refused));
}
