//! # Price: the statement says what it costs.
//!
//! Finds prices and their praise: «доступные цены», «выгодные условия», «скидки», "affordable", "competitive prices", "value for money",
//! "low cost", rates and fares. The labelling rubric of customer-centric statements counts it among the means. A low price is always
//! beaten by a lower one; what stays with people is what they could do with the money, or that they could have the thing at all.
//!
//! It leaves alone the price of freedom or of victory, «мы ценим», what is within reach of everyone without a word of money, and the value
//! of a company, which is a matter of growth.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Продавать мебель по [доступным ценам].
//! ru: [Самые низкие цены] в городе.
//! ru: [Оптимальное соотношение цены и качества].
//! ru: Кормить город [недорого].
//! ru: Даём [скидки] студентам.
//! ru: [Выгодные условия] для дачников.
//! en: To sell furniture at [affordable prices].
//! en: [The lowest possible prices] in town.
//! en: The best tents and [value for money].
//! en: [Low-cost flights] for islanders.
//! en: Trains with [fair fares].
//! en: To heat homes [at a reasonable cost].
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Мы ценим каждого соседа.
//! ru: Помнить цену победы.
//! ru: Чтобы музыка стала доступной каждому.
//! ru: Жить так, как хочется.
//! en: We remember the price of freedom.
//! en: We value every neighbor.
//! en: At any price, children must be safe.
//! en: So that everyone can reach the sea.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds what it costs.
pub const RULE: Rule = Rule::new(Marker::Price, include_str!("price.rs"));
