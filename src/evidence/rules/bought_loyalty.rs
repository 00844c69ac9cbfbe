//! # Bought loyalty: the statement keeps people by points and discounts.
//!
//! Finds loyalty programmes, bonus cards, points and miles, cashback, discounts for regulars. It is a case of price: a
//! rival can always pay more for the same loyalty, and people who come for the discount go with it. Loyalty is what stays
//! when the discount ends.
//!
//! It leaves alone loyalty itself, friends and regulars without a price on them, and plain prices, which the rule for price
//! finds.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Развивать [программу лояльности].
//! ru: Вручить каждому [накопительную карту].
//! ru: [Бонусы за каждую покупку].
//! ru: Возвращать [кешбэк] с чашки кофе.
//! ru: Дарить [скидки постоянным клиентам].
//! en: Build a [loyalty program] for shoppers.
//! en: [Earn points] at the pump.
//! en: Give [cash back] on groceries.
//! en: Hand out [bonus points] on Fridays.
//! en: A [rewards card] in every purse.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Гости возвращаются сами.
//! ru: Верность друзей не купишь.
//! ru: Баллы за сочинение растут.
//! en: Regulars come back on their own.
//! en: Loyalty of friends lasts.
//! en: A point of view for readers.
//! ```
use crate::evidence::{Pitfall, Rule};

/// Finds loyalty that is bought.
pub const RULE: Rule = Rule::of_pitfall(Pitfall::BoughtLoyalty, include_str!("bought_loyalty.rs"));
