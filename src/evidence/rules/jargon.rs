//! # Jargon: words that could be struck out and nobody would miss them.
//!
//! Finds buzzwords and filler: "synergy", "best-in-class", "value-added", «комплексный подход», «клиентоориентированность», «стремимся
//! соответствовать». The labelling rubric of customer-centric statements names such words as a marker of their own, on the side of the means:
//! they sound like a promise and say nothing that a reader could check or miss. The worst of them look friendly, as
//! "customer-centric" does: a company that talks about being turned to the customer is talking about itself.
//!
//! It leaves alone plain praise ("good", "best"), which other markers read, and the same words in plain use («уровень жизни», "robust health").
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Наша сила — [синергия] и [клиентоориентированность].
//! ru: Мы [стремимся соответствовать] духу времени.
//! ru: [Комплексный подход] к ремонту крыш.
//! ru: Окна и двери, [индивидуальные решения под ключ].
//! ru: Строить [взаимовыгодное сотрудничество] с фермерами.
//! ru: [Динамично развивающаяся компания] с [командой профессионалов].
//! ru: Пекарня [мирового уровня].
//! en: Our strength is [synergy].
//! en: We sell [best-in-class solutions] for roofs.
//! en: Windows and doors with [value-added services].
//! en: A [customer-centric] bakery that goes [above and beyond].
//! en: To build [mutually beneficial relationships] with farmers.
//! en: We [leverage our expertise] in paint.
//! en: A [one-stop shop] for boats.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Чтобы уровень жизни в посёлке рос.
//! ru: Ключ лежит под ковриком, и дети это знают.
//! ru: Соседи решают вместе, каким будет двор.
//! ru: Бабушка печёт пироги, и внуки едут к ней.
//! en: Grandmothers ride the bus and feel at ease.
//! en: One agile child can lead the game.
//! en: Neighbors decide together what the yard will be.
//! en: Robust health for old and young.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds buzzwords and filler.
pub const RULE: Rule = Rule::new(Marker::Jargon, include_str!("jargon.rs"));
