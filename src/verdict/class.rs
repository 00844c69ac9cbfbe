//! The three classes, and how sure one can be.

/// Whom a statement is about, by the labelling rubric.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// About the company and its means.
    Product,
    /// About what the company does for its customers.
    Oriented,
    /// About what people become, can do, feel or have.
    Customer,
}

/// How sure the verdict is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// Experts would disagree here.
    Low,
    /// Rather this than another.
    Medium,
    /// An expert would say the same.
    High,
}

impl Class {
    /// All classes, from the product to the customer.
    pub const ALL: [Self; 3] = [Self::Product, Self::Oriented, Self::Customer];

    /// The name in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Oriented => "oriented",
            Self::Customer => "customer",
        }
    }

    /// The class of this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.key() == key)
    }

    /// The place in [`Class::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl Confidence {
    /// The name in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}
