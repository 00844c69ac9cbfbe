//! # Growth and profit: the statement speaks to the owners.
//!
//! Finds profit, revenue and sales, market share, expansion, the growth of the company, and its shareholders and investors as those it is
//! for. The labelling rubric of customer-centric statements counts it among the means. Peter Drucker saw profit as a condition
//! of business and not as its purpose, which is to create a customer: a reader who is not a shareholder
//! learns only that somebody wants the reader's money.
//!
//! It leaves alone the growth of people (personal, professional, spiritual), the growth of a region's economy, and the customer's own
//! business, which may well be a result.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: [Увеличивать прибыль] каждый год.
//! ru: Повысить [рентабельность производства].
//! ru: [Рост продаж] мебели.
//! ru: Радовать [акционеров].
//! ru: [Расширять географию продаж].
//! ru: [Увеличить долю рынка] чая.
//! ru: Обеспечить [устойчивый рост компании].
//! en: To raise [returns for our shareholders].
//! en: [Steady growth] year after year.
//! en: We want to [increase our market share].
//! en: To reward [our investors].
//! en: [Profitable growth] in tea.
//! en: To [expand into new markets].
//! en: Higher [revenue] from every lamp.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Помочь людям в личностном росте.
//! ru: Дети растут здоровыми.
//! ru: Поддержать профессиональный рост учителей.
//! ru: Встать в полный рост.
//! en: Children grow up healthy.
//! en: To support personal growth.
//! en: A non-profit choir for everyone.
//! en: Help bakers grow their business.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds growth, profit, and the owners.
pub const RULE: Rule = Rule::new(Marker::GrowthProfit, include_str!("growth_profit.rs"));
