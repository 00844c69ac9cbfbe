//! What does a person see of a workshop room?

pub mod desk;
