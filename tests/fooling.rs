//! Can counting be fooled? Attempts that must never be called customer-centric, and short true statements that must.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::analyze;
use mission_rewriter::verdict::Class;

const ATTEMPTS: [&str; 38] = [
    // Word salad.
    "better life happiness freedom joy people families children dreams",
    "счастье радость жизнь люди дети семьи мечты свобода",
    "People people help empower dream life happy help people.",
    "Люди люди жизнь счастье помогать мечта семья дети.",
    // Stuffing.
    "Help help help people people people lives lives better better.",
    "Помогать помогать помогать людям людям жить жить лучше.",
    "Empower empowerment through empowering solutions.",
    // Negation.
    "We do not help people live better lives.",
    "Мы не помогаем людям жить лучше.",
    "We never let families sleep well.",
    // A shareholder or the company as the hero.
    "To maximize the profit of our shareholders.",
    "Shareholders sleep well because our profit grows.",
    "Accelerate our profit, empower our shareholders.",
    "So that our profit grows.",
    "Акционеры спят спокойно, потому что прибыль растёт.",
    "Помогать акционерам получать больше прибыли.",
    "Помогать бизнесу расти и увеличивать долю рынка.",
    "Чтобы прибыль росла.",
    "Чтобы наша компания стала лидером рынка.",
    "Our people are our greatest asset in growing market share.",
    // Centric by its own word.
    "To be the most customer-centric company on earth.",
    "Стать самой клиентоцентричной компанией в мире.",
    "Мы — клиентоориентированная компания номер один.",
    // Bare recipients.
    "To provide people with high-quality products.",
    "Обеспечивать людей качественной мебелью по низким ценам.",
    "Мы предлагаем семьям широкий ассортимент продуктов.",
    "We supply families with affordable furniture.",
    // Substrings and names.
    "Компания «Счастливая жизнь» — лидер рынка страхования.",
    "“Better Lives” is the leading insurance company in the state.",
    "The peoplesoft helpdesk lifecycle platform of choice.",
    // Capitals, mixed alphabets, ё and е.
    "БЫТЬ ЛИДЕРОМ РЫНКА МЕБЕЛИ",
    "BE THE LEADING PROVIDER OF FURNITURE",
    "Быть лидepом pынка мeбели",
    "Надёжное качество и надежные сроки.",
    // A list of means.
    "Качество. Надёжность. Ассортимент. Цена.",
    "Quality. Price. Range. Service.",
    "Широкий ассортимент, низкие цены и быстрая доставка.",
    "The widest range, the lowest prices and the fastest delivery.",
];

const CONTROLS: [&str; 14] = [
    "Children go to school without being hungry.",
    "No one sleeps on the street.",
    "Farmers know tomorrow's weather.",
    "Families sleep well, whatever the weather.",
    "You come home and forget about work.",
    "So that grandparents see their grandchildren grow up.",
    "Help people with hearing loss talk to their families.",
    "Дети засыпают без страха.",
    "Никто не ночует на улице.",
    "Пенсионеры звонят внукам каждый вечер.",
    "Чтобы домой хотелось возвращаться.",
    "Чтобы люди жили дольше и болели реже.",
    "Помогать детям поверить в себя.",
    "Семьи спят спокойно в любую погоду.",
];

#[test]
fn no_attempt_passes() {
    let passed: Vec<_> =
        ATTEMPTS.iter().filter(|text| analyze(text).verdict.class == Class::Customer).collect();
    assert!(passed.is_empty(), "called customer-centric: {passed:#?}");
}

#[test]
fn true_statements_are_recognised() {
    let missed: Vec<_> =
        CONTROLS.iter().filter(|text| analyze(text).verdict.class != Class::Customer).collect();
    assert!(missed.len() <= 1, "not called customer-centric: {missed:#?}");
}
