//! # Satisfaction metric: the statement aims at a score where a lasting relation is meant.
//!
//! Finds satisfaction indexes, scores and ratings, net promoter scores, shares of satisfied customers, retention and churn
//! rates. It is a case of metric: a score says how people felt when they were asked, and not what changed for them.
//! Satisfied customers leave too; Reichheld and Jones and Sasser showed it with figures.
//!
//! It leaves alone satisfaction as a state of people, which the rule for service finds, and marks of other things.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Поднять [индекс удовлетворённости клиентов].
//! ru: Держать [NPS не ниже 60].
//! ru: Увеличить [долю довольных клиентов].
//! ru: [Измерять удовлетворённость] после визита.
//! en: Raise our [customer satisfaction score].
//! en: To reach an [NPS of 70].
//! en: A higher [retention rate] by spring.
//! en: Collect [five star reviews].
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Пациенты довольны и здоровы.
//! ru: Уровень воды в реке падает.
//! ru: Довольные гости поют.
//! en: Patients leave satisfied.
//! en: The level of the river falls.
//! en: Stars over the desert for every child.
//! ```
use crate::evidence::{Pitfall, Rule};

/// Finds satisfaction as a figure.
pub const RULE: Rule = Rule::of_pitfall(Pitfall::SatisfactionMetric, include_str!("satisfaction_metric.rs"));
