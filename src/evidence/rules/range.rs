//! # Range: the statement counts what lies on the shelf.
//!
//! Finds the width of the offer: «широкий ассортимент», «полный спектр услуг», "a wide selection", full line, one-stop, everything under
//! one roof, thousands of items. The labelling rubric of customer-centric statements counts it among the means. A person does not want a
//! thousand lamps; the person wants the one that suits, and the statement should speak of that.
//!
//! It leaves alone a range of people, of ages or of feelings, and the choices that people make in their lives.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Предлагаем [широкий ассортимент мебели].
//! ru: У нас [большой выбор] ковров.
//! ru: Оказывать [полный спектр юридических услуг].
//! ru: [Расширять ассортимент] каждый год.
//! ru: Ткани [на любой вкус].
//! ru: [Все виды ремонта] в посёлке.
//! en: We offer a [wide range of products].
//! en: [The largest selection of lamps] in town.
//! en: A [broad portfolio of paints].
//! en: Everything you need [under one roof].
//! en: We stock [thousands of items].
//! en: To keep a [huge variety of seeds].
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Дать людям свободу выбора.
//! ru: Помочь подростку с выбором профессии.
//! ru: Читать для широкого круга читателей.
//! ru: Хранить разнообразие культур нашего края.
//! en: To welcome a wide range of people.
//! en: Children meet a wide variety of people.
//! en: Families on the autism spectrum feel at home.
//! en: So that patients regain their range of motion.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds the width of the offer.
pub const RULE: Rule = Rule::new(Marker::Range, include_str!("range.rs"));
