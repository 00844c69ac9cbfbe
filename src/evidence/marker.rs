//! What can a word show?

/// What a stretch of a statement shows about it. The names are those of the labelling rubric.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Marker {
    /// Standing among others: the first, the leading, the best.
    Leadership,
    /// The quality of what is sold.
    Quality,
    /// The width of the choice.
    Range,
    /// The price.
    Price,
    /// Speed, efficiency, processes.
    Efficiency,
    /// Technology and innovation.
    Technology,
    /// Growth, profit, shareholders.
    GrowthProfit,
    /// The company as the hero.
    SelfReference,
    /// A number, a rank, a date, a channel: what can go out of date.
    Metric,
    /// Filler and buzzwords.
    Jargon,
    /// The people it is for.
    Beneficiary,
    /// A result in their lives.
    Outcome,
    /// A feeling.
    Emotion,
    /// Needs, expectations, satisfaction, care.
    Service,
}

/// Whose side a marker is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// How the company works.
    Means,
    /// Whom it is for, and what they get from it.
    People,
}

impl Marker {
    /// All markers, in the order of the tables.
    pub const ALL: [Self; 14] = [
        Self::Leadership,
        Self::Quality,
        Self::Range,
        Self::Price,
        Self::Efficiency,
        Self::Technology,
        Self::GrowthProfit,
        Self::SelfReference,
        Self::Metric,
        Self::Jargon,
        Self::Beneficiary,
        Self::Outcome,
        Self::Emotion,
        Self::Service,
    ];

    /// The name in JSON and in links.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Leadership => "leadership",
            Self::Quality => "quality",
            Self::Range => "range",
            Self::Price => "price",
            Self::Efficiency => "efficiency",
            Self::Technology => "technology",
            Self::GrowthProfit => "growth_profit",
            Self::SelfReference => "self_reference",
            Self::Metric => "metric",
            Self::Jargon => "jargon",
            Self::Beneficiary => "beneficiary",
            Self::Outcome => "outcome",
            Self::Emotion => "emotion",
            Self::Service => "service",
        }
    }

    /// Whose side it is on.
    pub const fn side(self) -> Side {
        match self {
            Self::Beneficiary | Self::Outcome | Self::Emotion | Self::Service => Side::People,
            _ => Side::Means,
        }
    }

    /// The place in [`Marker::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether it names a way of working that one can ask "so that what?" about.
    pub const fn is_way_of_working(self) -> bool {
        matches!(self.side(), Side::Means)
            && !matches!(self, Self::SelfReference | Self::Metric | Self::Jargon)
    }
}

impl Side {
    /// The name in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Means => "means",
            Self::People => "people",
        }
    }
}
