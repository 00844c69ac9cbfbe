//! # Emotion: what the person feels.
//!
//! Finds joy, calm, confidence, warmth, pride and hope, and the words around them: «чувствовать себя дома», "peace of mind", "feel safe".
//! The labelling rubric of customer-centric statements calls this emotional value and puts it on the side of the people: a feeling
//! belongs to the one who has it, so a sentence that names one has already left the company's yard. A feeling in the statement is
//! what lets it live long, since nobody's technology makes it out of date.
//!
//! It leaves alone the company's own feelings ("we are proud to", «мы гордимся», «любовь к своему делу»), confidence that the market has in a firm,
//! heart disease, and heat that is sold by the gigacalorie.
//!
//! ## Examples
//!
//! Found (the span in square brackets), one statement a line, the language before the colon:
//!
//! ```text
//! ru: Чтобы дома было [уютно] и [спокойно].
//! ru: Дарить соседям [уверенность в завтрашнем дне].
//! ru: Пусть гости [чувствуют себя как дома].
//! ru: [Радость] и [тепло] в каждой чашке.
//! ru: Мы [вдохновляем] дачников и даём им [надежду].
//! ru: Лодки, на которых ходят [без страха].
//! en: [Peace of mind] for sailors.
//! en: Guests [feel at home] on the river.
//! en: We bring lamps, [joy] and [hope] to the valley.
//! en: To [inspire] gardeners and [put a smile on] a face.
//! en: Sail [without fear].
//! en: Bread that leaves the house [happy].
//! ```
//!
//! Left alone:
//!
//! ```text
//! ru: Мы гордимся своими станками.
//! ru: Нас ведёт любовь к своему делу.
//! ru: Производство тепла для посёлка.
//! ru: Болезни сердца лечат здесь.
//! en: We are proud to offer boats.
//! en: Heart disease is treated here.
//! en: Investor confidence rises.
//! en: Lamps inspired by the sea.
//! ```
use crate::evidence::{Marker, Rule};

/// Finds what the person feels.
pub const RULE: Rule = Rule::new(Marker::Emotion, include_str!("emotion.rs"));
