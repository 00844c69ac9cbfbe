//! # Asterisk: the statement takes back in small print what it promises.
//!
//! Finds “from” and “up to” before a figure, “conditions apply”, “while stocks last”, «при определённых условиях», words
//! with an asterisk behind them. It is a case of metric: a promise that holds for some people on some days. Consumer
//! authorities count such wordings among misleading advertising where the limit hides; here it is enough that readers start
//! looking for the catch.
//!
//! It leaves alone ages, ranges that say nothing about the offer, and conditions of life.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Кредит [от 3 процентов].
//! ru: [Скидки до 70%] на шубы.
//! ru: Доставим [бесплатно*].
//! ru: Лечим [при определённых условиях].
//! ru: Ставка мала, [подробности на сайте].
//! en: [Save up to 40%] on tires.
//! en: [Plans from $9] a month.
//! en: Free rides, [conditions apply].
//! en: Toasters for a song [while supplies last].
//! en: Coffee is [free*] here.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Дети от 3 до 7 лет рисуют.
//! ru: Условия жизни в деревне стали лучше.
//! ru: Дорога от дома до школы безопасна.
//! en: Children up to 12 swim here.
//! en: The way from home to school is safe.
//! en: Better conditions for nurses.
//! ```
use crate::evidence::{Pitfall, Rule};

/// Finds promises with an asterisk.
pub const RULE: Rule = Rule::of_pitfall(Pitfall::Asterisk, include_str!("asterisk.rs"));
