//! In which ways can one ask? One statement, two, a list of goals, or a guess at other people's.

/// A way in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// One statement, in full.
    #[default]
    Check,
    /// Two statements beside each other.
    Compare,
    /// Goals or tasks, one a line, in the order of what they do for the customer.
    List,
    /// Other people's statements: first a guess, then the answer.
    Quiz,
}

impl Mode {
    /// All ways in, in the order of the interface.
    pub const ALL: [Self; 4] = [Self::Check, Self::Compare, Self::List, Self::Quiz];

    /// The name in attributes and links.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Compare => "compare",
            Self::List => "list",
            Self::Quiz => "quiz",
        }
    }

    /// The way in with this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.key() == key)
    }

    /// The place in [`Mode::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}
