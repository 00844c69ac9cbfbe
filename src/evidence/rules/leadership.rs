//! # Leadership: the company measures itself against other companies.
//!
//! Finds claims of standing: «лидер рынка», "the leading provider", number one, the largest, the most trusted, "provider of choice",
//! competitors left behind, a firm place in the market. The labelling rubric of customer-centric statements names it first among the means:
//! "be the #1 / leading / best". It is a race in which the reader does not run: nobody's day gets better because a shop is first, and the
//! rank can be lost tomorrow.
//!
//! It leaves alone people who lead (their own lives, a class, a village), the first step and the first child, and what is best for somebody.
//! The best goods are a matter of quality, the best prices one of price; world-class and best-in-class are jargon.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Быть [лидером рынка] мебели в Сибири.
//! ru: Стать [ведущим производителем] окон.
//! ru: Хотим [быть лучшими в своём деле].
//! ru: Компания «Кедр» — [крупнейший поставщик] досок.
//! ru: Наш банк хочет [войти в десятку крупнейших].
//! ru: Стать [номером один] среди пекарен города.
//! ru: Мы [опережаем конкурентов] каждый день.
//! ru: [Лучший банк страны] для фермеров.
//! en: To be [the leading provider] of furniture in the Midwest.
//! en: To become [the number one choice] of gardeners.
//! en: We want to [be the best in the world].
//! en: Oakhill is [the largest retailer] of lamps in the county.
//! en: To be [the most trusted name] in roofs.
//! en: We stay [at the forefront] of knitting.
//! en: To be [the employer of choice] for bakers.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Дети ведут за собой взрослых.
//! ru: Помогать людям жить лучше.
//! ru: Чтобы первый шаг малыша помнила вся семья.
//! ru: Чтобы школа вырастила лидеров, которых ждёт село.
//! ru: Помочь каждому стать лучшей версией себя.
//! en: People lead the lives they want.
//! en: So that every child can be the best they can be.
//! en: Help young leaders speak up.
//! en: Leading a healthy life should be easy.
//! en: Parents see the first steps of their children.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds the company's standing among other companies.
pub const RULE: Rule = Rule::new(Marker::Leadership, include_str!("leadership.rs"));
