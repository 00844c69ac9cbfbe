//! # Technology: the statement admires the tool.
//!
//! Finds technology and newness: «инновационные решения», «современное оборудование», «автоматизация», "cutting-edge", "state of the art",
//! "innovation", digital, automated, AI. The labelling rubric of customer-centric statements counts it among the means, and among what
//! goes out of date. People want the hole and not the drill, as Theodore Levitt liked to repeat; this marker
//! underlines the drill.
//!
//! It leaves alone the modern world and modern life, schools with technology in their names, and people who think in new ways.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Печь хлеб с помощью [современных технологий].
//! ru: Побеждать за счёт [инноваций].
//! ru: Предлагаем [инновационные решения] для дач.
//! ru: Лечить на [новейшем оборудовании].
//! ru: [Автоматизация производства] красок.
//! ru: Мы внедряем [искусственный интеллект].
//! ru: Развивать [передовые технологии].
//! en: We bake with [cutting-edge technology].
//! en: To win through [innovation].
//! en: [Innovative designs] for gardens.
//! en: A hospital with [state-of-the-art equipment].
//! en: To sell [smart devices].
//! en: We use [artificial intelligence] to sort apples.
//! en: [Digital tools] for every farm.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Найти покой в современном мире.
//! ru: Дети строят шалаш своими руками.
//! ru: Поддержать выпускников технологического института.
//! ru: Новый дом пахнет хлебом.
//! en: To find peace in the modern world.
//! en: Students of the institute of technology sing together.
//! en: Raise innovative thinkers.
//! en: Make smart choices with your doctor.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds technology and newness.
pub const RULE: Rule = Rule::new(Marker::Technology, include_str!("technology.rs"));
