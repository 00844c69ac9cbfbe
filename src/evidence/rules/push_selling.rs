//! # Push selling: the statement wants to sell what suits the seller.
//!
//! Finds the average bill and the basket, cross-sales and upselling, “at any cost”, stock that has to go, margins and
//! quotas, customers to be monetised. It is a case of growth and profit: the reader of such a goal is the prey. What people
//! buy under pressure they do not come back for; Drucker called the aim of marketing to make selling superfluous.
//!
//! It leaves alone selling as such, the cost of a thing, and an aim pursued “at any cost” to be refused.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Продавать [любой ценой].
//! ru: [Поднять средний чек] на кассе.
//! ru: Освоить [допродажи] в каждом окне.
//! ru: [Выполнить план продаж] к пятнице.
//! ru: Учить кассиров предлагать [высокомаржинальные товары].
//! en: Close the month [at any cost].
//! en: To [raise the average ticket] in our cafés.
//! en: Learn [upselling] at the counter.
//! en: Win a larger [share of wallet].
//! en: [Hit our sales targets] in May.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Продавать хлеб соседям.
//! ru: Мы не стремимся продавать любой ценой.
//! ru: Чек приходит на почту.
//! en: To sell bread to neighbors.
//! en: We do not upsell.
//! en: Tickets that families can afford.
//! ```
use crate::evidence::{Pitfall, Rule};

/// Finds what suits the seller.
pub const RULE: Rule = Rule::of_pitfall(Pitfall::PushSelling, include_str!("push_selling.rs"));
