//! # Completeness: which of the nine components are there?
//!
//! John Pearce and Fred David read the missions of large American companies ("Corporate Mission Statements: The Bottom Line", 1987) and
//! named nine things that they may speak of: customers, products, markets, technology, the company's survival, its philosophy, its view of
//! itself, its public image, its employees. Textbooks of strategy have counted them since. It is another question than whom a statement is
//! about: a list of all nine is complete, and nobody remembers it. So it stands beside the verdict and is never added to it.
//!
//! ## Examples
//!
//! Behind the arrow the components that are there, each with the words that show it.
//!
//! ```text
//! ru: Обеспечивать клиентов качественной мебелью по всей стране. → customers: клиентов; products: мебелью; markets: стране
//! ru: Мы ценим наших сотрудников и заботимся об окружающей среде. → philosophy: ценим; public_image: окружающей среде; employees: сотрудников
//! ru: Наша цель — рост прибыли акционеров. → survival: рост прибыли акционеров
//! ru: Чтобы домой хотелось возвращаться. → nothing
//! en: We sell furniture to families across the Midwest. → customers: families; products: furniture; markets: across the Midwest
//! en: Integrity guides our people and serves our community. → philosophy: Integrity; public_image: community; employees: our people
//! en: To grow shareholder value through technology. → technology: technology; survival: grow shareholder value
//! en: Spread ideas. → nothing
//! ```

use super::Reading;
use super::names::places;
use crate::evidence::{Evidence, Marker};
use crate::knowledge::{PeopleKind, Target, people_at};
use crate::text::Span;
use std::ops::Range;

/// The components of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// For each component, in the order of [`Component::ALL`], the words that show it; none where it is absent.
    pub shown: [Vec<Span>; 9],
    /// Whether there was anything to read.
    pub is_read: bool,
}

impl Completeness {
    /// The components that are there, in their order.
    pub fn present(&self) -> impl Iterator<Item = Component> {
        Component::ALL.into_iter().filter(|component| !self.shown[component.index()].is_empty())
    }
}

/// What a mission statement may speak of, by Pearce and David.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Component {
    /// Whom it is for.
    Customers,
    /// What is sold.
    Products,
    /// Where.
    Markets,
    /// With which technology.
    Technology,
    /// How the company will live on, grow and earn.
    Survival,
    /// What it believes in.
    Philosophy,
    /// What it can do that others cannot.
    SelfConcept,
    /// What it gives to those around it.
    PublicImage,
    /// What it is for those who work in it.
    Employees,
}

impl Component {
    /// All components, in the order of their authors.
    pub const ALL: [Self; 9] = [
        Self::Customers,
        Self::Products,
        Self::Markets,
        Self::Technology,
        Self::Survival,
        Self::Philosophy,
        Self::SelfConcept,
        Self::PublicImage,
        Self::Employees,
    ];

    /// The name in data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Products => "products",
            Self::Markets => "markets",
            Self::Technology => "technology",
            Self::Survival => "survival",
            Self::Philosophy => "philosophy",
            Self::SelfConcept => "self_concept",
            Self::PublicImage => "public_image",
            Self::Employees => "employees",
        }
    }

    /// The place in [`Component::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The marker whose words show the component as well.
    const fn marker(self) -> Option<Marker> {
        match self {
            Self::Customers => Some(Marker::Beneficiary),
            Self::Technology => Some(Marker::Technology),
            Self::Survival => Some(Marker::GrowthProfit),
            Self::SelfConcept => Some(Marker::Leadership),
            _ => None,
        }
    }
}

/// Finds the components of a statement.
pub fn completeness(reading: &Reading<'_>) -> Completeness {
    let mut found: [Vec<Range<usize>>; 9] = std::array::from_fn(|_| Vec::new());
    for hit in &reading.scan.hits {
        let place = match hit.target {
            Target::Component(place) => place,
            // "help blind children read": a result may hold those whom it is for.
            Target::People(named) if is_in_own_life(reading, named) => Component::Customers.index(),
            _ => continue,
        };
        let is_name = reading.tokens()[hit.range.clone()].iter().any(|token| token.quoted);
        // Where people's lives are told, a tool or a decision is one of theirs.
        let is_theirs = place == Component::Products.index() && reading.is_about_their_lives(hit.range.start);
        if let Some(ranges) = found
            .get_mut(place)
            .filter(|_| !is_name && !is_theirs && !reading.roles.is_negated(hit.range.start))
        {
            ranges.push(hit.range.clone());
        }
    }
    let society = reading.mask(found[Component::PublicImage.index()].iter().cloned());
    for component in Component::ALL {
        let Some(marker) = component.marker() else { continue };
        let of_marker =
            |evidence: &&Evidence| evidence.marker == marker && evidence.range.end <= society.len();
        // Society is whom a company cares for in public, and no customer.
        let is_own = |range: &Range<usize>| {
            component != Component::Customers || !society[range.clone()].contains(&true)
        };
        let ranges =
            reading.analysis.evidence.iter().filter(of_marker).map(|evidence| evidence.range.clone());
        found[component.index()].extend(ranges.filter(is_own));
    }
    found[Component::Products.index()].extend(reading.products());
    found[Component::Markets.index()].extend(places(reading));
    let shown = found.map(|ranges| {
        let mask = reading.mask(ranges.into_iter());
        reading.runs(&mask).into_iter().map(|run| reading.document.span(run)).collect()
    });
    Completeness { shown, is_read: !reading.is_unread() }
}

/// Whether these people are no staff: those at work are as often the ones who do it as those it is for.
fn is_in_own_life(reading: &Reading<'_>, place: usize) -> bool {
    let people = reading.document.language.and_then(|language| people_at(language, place));
    people.is_some_and(|people| people.kind != PeopleKind::AtWork)
}

#[cfg(test)]
mod tests {
    use super::super::tests as manual;
    use super::*;
    use crate::knowledge::component_keys;

    #[test]
    fn it_does_what_its_manual_says() {
        manual::check(include_str!("completeness.rs"), |example| {
            let found = completeness(&example.reading());
            let part = |component: Component| {
                let words: Vec<&str> =
                    found.shown[component.index()].iter().map(|span| span.of(&example.statement)).collect();
                format!("{}: {}", component.key(), words.join(", "))
            };
            let parts: Vec<String> = found.present().map(part).collect();
            let finding = if parts.is_empty() { "nothing".to_owned() } else { parts.join("; ") };
            (example.statement.clone(), finding)
        });
    }

    #[test]
    fn the_build_numbers_components_as_the_program_does() {
        assert_eq!(component_keys(), Component::ALL.map(Component::key));
        assert!(Component::ALL.iter().enumerate().all(|(place, component)| component.index() == place));
    }
}
