//! Which habits of companies hide behind a marker? Four of them are named, because each asks for an answer of its own.

use super::Marker;

/// A habit that looks like care for the customer and serves the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pitfall {
    /// Selling what suits the seller: the average bill, the cross-sale, "at any cost".
    PushSelling,
    /// Loyalty that is bought: points, cards, discounts.
    BoughtLoyalty,
    /// A promise with an asterisk: "from", "up to", "conditions apply".
    Asterisk,
    /// Satisfaction as a figure to report, where a lasting relation is meant.
    SatisfactionMetric,
}

impl Pitfall {
    /// All pitfalls, in the order of the tables.
    pub const ALL: [Self; 4] =
        [Self::PushSelling, Self::BoughtLoyalty, Self::Asterisk, Self::SatisfactionMetric];

    /// The name in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PushSelling => "push_selling",
            Self::BoughtLoyalty => "bought_loyalty",
            Self::Asterisk => "asterisk",
            Self::SatisfactionMetric => "satisfaction_metric",
        }
    }

    /// The marker it is a case of.
    pub const fn marker(self) -> Marker {
        match self {
            Self::PushSelling => Marker::GrowthProfit,
            Self::BoughtLoyalty => Marker::Price,
            Self::Asterisk | Self::SatisfactionMetric => Marker::Metric,
        }
    }

    /// The place in [`Pitfall::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// What words show, as finely as it has a message of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sign {
    /// A marker.
    Marker(Marker),
    /// A pitfall, which is a case of a marker.
    Pitfall(Pitfall),
}

impl Sign {
    /// The marker it is, or is a case of.
    pub const fn marker(self) -> Marker {
        match self {
            Self::Marker(marker) => marker,
            Self::Pitfall(pitfall) => pitfall.marker(),
        }
    }

    /// The pitfall it is, if it is one.
    pub const fn pitfall(self) -> Option<Pitfall> {
        match self {
            Self::Pitfall(pitfall) => Some(pitfall),
            Self::Marker(_) => None,
        }
    }

    /// The sign with this name.
    pub fn from_key(key: &str) -> Option<Self> {
        let marker = Marker::ALL.into_iter().map(Self::Marker);
        marker.chain(Pitfall::ALL.into_iter().map(Self::Pitfall)).find(|sign| sign.key() == key)
    }

    /// The name in links.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Marker(marker) => marker.key(),
            Self::Pitfall(pitfall) => pitfall.key(),
        }
    }
}
