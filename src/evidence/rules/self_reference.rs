//! # Self-reference: the company is the hero of its own sentence.
//!
//! Finds "we" and «мы» where they stand as the subject, "our company", "our team" and their kin, and the company as the one who strives, aims
//! and provides. The labelling rubric of customer-centric statements asks first whom a statement is about; a sentence that opens with the
//! company keeps its reader looking at the company. The marker weighs little by itself: many a good mission says "we" once and then
//! speaks of others.
//!
//! It leaves alone "our customers", «наша миссия», «нам», «нас» and "us", and the "we" that means all people ("the world we live in").
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: [Мы] печём хлеб для всего Заречья.
//! ru: [Наша компания] стремится к росту.
//! ru: Миссия [нашего банка] проста.
//! ru: [Компания] «Северный кедр» продаёт доски и брус.
//! ru: [Наши специалисты] выезжают в тот же день, и [мы] за них ручаемся.
//! ru: [Завод стремится] выпускать станки дешевле соседей.
//! ru: [Наша дружная команда] чинит велосипеды.
//! en: [We] bake bread for the whole valley.
//! en: [Our company] sells boards and beams.
//! en: [The company strives] to lower its costs.
//! en: Ask [our bank] about boats.
//! en: [We're] a team of plumbers, and [our team] knows pipes.
//! en: [As a company], [we] value thrift.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Наши клиенты засыпают спокойно.
//! ru: Дети любят мир, в котором мы живём.
//! ru: Каждая компания хочет, чтобы её помнили.
//! ru: Приходите к нам с вопросами.
//! ru: Наша миссия — тёплые вечера.
//! en: Our customers sleep well.
//! en: Children love the world we live in.
//! en: Every company wants to be remembered.
//! en: Come to us with questions.
//! en: Our mission is a warm evening.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds the company as the hero of the sentence.
pub const RULE: Rule = Rule::new(Marker::SelfReference, include_str!("self_reference.rs"));
