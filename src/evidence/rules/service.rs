//! # Service: needs, expectations, satisfaction, care.
//!
//! Finds the words by which a company turns to its customers: meeting needs, exceeding expectations, satisfaction, attention, courtesy, a
//! personal approach. The labelling rubric of customer-centric statements takes them as the mark of the middle class, the
//! customer-oriented one: people are on the stage, but the sentence still says what the company does for them, and no
//! change in their lives follows. The step that is left to take is to say what is different once the need is met.
//!
//! It leaves alone the verb ("everyone who needs"), trades that have such a name ("health care", «техническое обслуживание»), and care for
//! things other than people («привлечь внимание», "employee satisfaction").
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: [Удовлетворять потребности] дачников в красках.
//! ru: [Превосходить ожидания] каждого гостя.
//! ru: [Индивидуальный подход] и [вежливое обслуживание].
//! ru: [Забота] о лодке и её хозяине.
//! ru: Мы учли [пожелания] и [предпочтения] соседей.
//! ru: Ремонт часов с [качественным сервисом].
//! en: To [meet the needs of] our farmers.
//! en: We [exceed expectations] in paint.
//! en: [Customer satisfaction] and [courteous service].
//! en: We give [personal attention] to each boat and [listen to our] neighbors.
//! en: Lamps sold [with compassion] and [kindness].
//! en: Bread for the [unique needs of] the valley.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Техническое обслуживание лифтов.
//! ru: Привлечь внимание к бренду красок.
//! ru: Чтобы лето прошло без забот.
//! ru: Облачный сервис для бухгалтерии.
//! en: Affordable health care in the valley.
//! en: Bread for everyone who needs it.
//! en: A day care center by the river.
//! en: Employee satisfaction rises.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds needs, expectations, satisfaction and care.
pub const RULE: Rule = Rule::new(Marker::Service, include_str!("service.rs"));
