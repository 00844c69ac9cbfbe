//! How does a workshop go? Three courses of 15, 30 and 60 minutes, with what to read aloud and a hint for the facilitator alone.

pub(super) mod en;
pub(super) mod ru;

/// A course.
#[derive(Debug)]
pub struct Plan {
    /// How long it takes: the sum of its steps.
    pub minutes: usize,
    /// The name, for the choice.
    pub name: &'static str,
    /// What one does in it, in a line.
    pub about: &'static str,
    /// Its steps.
    pub steps: &'static [Step],
}

/// A step of a course.
#[derive(Debug)]
pub struct Step {
    /// The key of its stage: `lobby`, `write`, `compare`, `vote`, `reveal`, `closed`.
    pub stage: &'static str,
    /// The round it belongs to: the first takes the first statement, the second those that are left.
    pub round: usize,
    /// How long it takes.
    pub minutes: usize,
    /// Its title, for the facilitator.
    pub title: &'static str,
    /// What to read aloud.
    pub aloud: &'static str,
    /// A hint for the facilitator alone.
    pub hint: &'static str,
}

/// A statement to begin with.
#[derive(Debug)]
pub struct Example {
    /// The statement.
    pub text: &'static str,
}
