//! # Outcome: the result in people's lives.
//!
//! Finds what people become, can do, have or no longer suffer: a better life, health, time saved, a goal reached, a talent unfolded, «жить лучше»,
//! «раскрыть потенциал». The labelling rubric of customer-centric statements turns on this marker: a statement is customer-centric when it says a
//! result, formulated from the customer's side, and the product is at most a means to it. Peter Drucker's old remark, that customers seldom
//! buy what the company believes it sells them, says the same.
//!
//! It leaves alone bare provision ("provide quality services to customers"), the success of the company itself, and words that only
//! sound like life (life insurance, shelf life, «жизненный цикл»). Feelings have a marker of their own.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Учить соседей [жить лучше].
//! ru: Помогать детям [раскрыть свой талант].
//! ru: [Улучшать качество жизни] в посёлке.
//! ru: Дачники [экономят время], а зимой у них [крепкое здоровье].
//! ru: Пусть студенты [достигают своих целей].
//! ru: Каждый [станет лучшей версией себя].
//! ru: Пекарня, которая [делает жизнь вкуснее].
//! en: We want neighbors to [live better lives].
//! en: To [improve the quality of life] in the valley.
//! en: Gardeners [save time] and [stay healthy].
//! en: Students [achieve their dreams].
//! en: A river town where children [thrive].
//! en: To help sailors [reach their full potential].
//! en: Lamps that [make life easier].
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Предоставлять клиентам качественные услуги.
//! ru: Жизненный цикл станка растёт.
//! ru: Здоровая конкуренция на рынке красок.
//! ru: Производственные возможности завода.
//! en: To provide quality services to customers.
//! en: We sell life insurance in the valley.
//! en: Bread with a long shelf life.
//! en: We thrive on paint.
//! en: To achieve our goals in Ohio.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds the result in people's lives.
pub const RULE: Rule = Rule::new(Marker::Outcome, include_str!("outcome.rs"));
