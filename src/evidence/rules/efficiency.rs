//! # Efficiency: the statement looks into the workshop.
//!
//! Finds speed, order and thrift: «эффективность», «оптимизация процессов», «бесперебойная работа», «в срок», "efficient", "streamline",
//! "productivity", "timely", "on time", lower costs. The labelling rubric of customer-centric statements counts it among the means; the
//! goals of departments live on it. Peter Drucker kept efficiency, doing things right, apart from effectiveness, doing the right things:
//! the reader wants to know what the saved hour is good for.
//!
//! It leaves alone the time that people save for themselves, a productive life, and a low price, which has a marker of its own.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: [Повышать эффективность производства].
//! ru: Задача склада — [своевременная доставка] заказов.
//! ru: [Сокращать издержки] склада.
//! ru: Обеспечить [бесперебойную работу] станков.
//! ru: Отдел хочет [оптимизировать логистику].
//! ru: Чинить трамваи [в кратчайшие сроки].
//! ru: [Производительность труда] на ферме.
//! en: To run an [efficient warehouse].
//! en: We [streamline processes] and [reduce costs].
//! en: [Timely delivery] of every parcel.
//! en: To raise [employee productivity].
//! en: Our trams run [on time].
//! en: [Operational efficiency] in every shed.
//! en: To ship orders with [speed and accuracy].
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Сэкономить людям вечер для семьи.
//! ru: Чтобы дети успевали играть.
//! ru: Быстрый ритм города никого не пугает.
//! ru: Соседи помогают друг другу.
//! en: So that people have time for their children.
//! en: Help people lead productive lives.
//! en: The world is fast-changing, and nobody is left alone.
//! en: Optimism grows where neighbors meet.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds speed, order and thrift in the company's own work.
pub const RULE: Rule = Rule::new(Marker::Efficiency, include_str!("efficiency.rs"));
