//! # Beneficiary: the people it is for are named.
//!
//! Finds customers in their roles (guests, patients, «покупатели»), people as they call themselves (families, children, «жители»), the reader
//! ("you", «вам») and firms that others serve (farmers, small businesses). The labelling rubric of customer-centric statements asks whom
//! the statement is about; a name is the first sign that somebody besides the company is in the room. It is only the first: people who
//! merely receive quality products are named too.
//!
//! It leaves alone one's own employees («наши люди», "our people"), shareholders, customers as a stock to be won or held ("customer base",
//! «приток клиентов»), and words that only look like people («семь», "power generation").
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Чинить обувь для [жителей] Заречья.
//! ru: [Наши клиенты] и [их бизнес] растут.
//! ru: [Каждая семья] в посёлке ест свежий хлеб.
//! ru: Продавать краски [дачникам] и [садоводам].
//! ru: Поможем [вам] выбрать лодку.
//! ru: Дать [детям и родителям] тихий двор.
//! ru: Возим [пожилых людей] к врачу.
//! en: To mend shoes for [our neighbors].
//! en: [Every customer] leaves with a lamp.
//! en: [Families] and [young people] eat fresh bread.
//! en: We sell paint to [small businesses] and [farmers].
//! en: We help [you] choose a boat.
//! en: A quiet yard for [the communities we serve].
//! en: [Patients] and [those in need] come first.
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Наши люди — главная ценность завода.
//! ru: Увеличить приток покупателей вдвое.
//! ru: Семь дней в неделю без выходных.
//! ru: Доверие акционеров растёт.
//! ru: Внимание к каждому проекту.
//! en: Our people are the value of the plant.
//! en: To widen the customer base.
//! en: Thank you for the light.
//! en: To be among the leading companies in paint.
//! en: Every team member wears blue.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds the people it is for.
pub const RULE: Rule = Rule::new(Marker::Beneficiary, include_str!("beneficiary.rs"));
