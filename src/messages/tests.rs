//! Do all texts keep to one manner: whole sentences, no shouting, short enough for a telephone?

use super::*;

const LOCALES: [Locale; 2] = [Locale::Russian, Locale::English];

#[track_caller]
fn check_text(text: &str) {
    assert!(!text.is_empty() && text.trim() == text, "empty or padded: {text:?}");
    assert!(!text.contains("  ") && !text.contains('!'), "double space or shouting: {text}");
    assert!(!text.contains(['"', '`']) && !text.contains(" - "), "typewriter marks: {text}");
}

#[track_caller]
fn check_sentence(text: &str) {
    check_text(text);
    assert!(text.ends_with('.') && text.starts_with(char::is_uppercase), "not a sentence: {text}");
    assert!(text.chars().count() <= 95, "too long for a telephone: {text}");
}

#[track_caller]
fn check_question(text: &str) {
    check_text(text);
    assert!(text.ends_with('?') && text.starts_with(char::is_uppercase), "not a question: {text}");
    assert!(text.chars().count() <= 75, "too long to say in one breath: {text}");
}

#[test]
fn markers_owe_what_why_and_what_to_do() {
    for locale in LOCALES {
        for marker in Marker::ALL {
            let message = locale.messages().marker(marker);
            check_text(message.name);
            check_sentence(message.what);
            check_sentence(message.why);
            check_sentence(message.action);
            if marker.is_way_of_working() {
                check_question(message.question);
            } else {
                assert_eq!(message.question, "", "{marker:?}");
            }
        }
        for pitfall in Pitfall::ALL {
            let message = locale.messages().pitfall(pitfall);
            check_text(message.name);
            [message.what, message.why, message.action].into_iter().for_each(check_sentence);
            assert_eq!(message.question, "", "{pitfall:?} asks what its marker asks");
        }
    }
}

#[test]
fn no_two_signs_say_the_same() {
    for locale in LOCALES {
        let messages = locale.messages();
        let all: Vec<&SignMessage> = messages.markers.iter().chain(&messages.pitfalls).collect();
        for (place, message) in all.iter().enumerate() {
            for other in &all[..place] {
                assert!(message.name != other.name && message.what != other.what && message.why != other.why);
                assert!(message.action != other.action, "{}", message.action);
                assert!(
                    message.question.is_empty() || message.question != other.question,
                    "{}",
                    message.question
                );
            }
        }
    }
}

#[test]
fn strategies_classes_and_axes_are_explained() {
    for locale in LOCALES {
        let messages = locale.messages();
        for strategy in Strategy::ALL {
            check_text(messages.strategy(strategy).name);
            check_sentence(messages.strategy(strategy).why);
        }
        messages.classes.into_iter().chain(messages.axes).chain(messages.confidences).for_each(check_text);
        messages.class_meanings.into_iter().for_each(check_sentence);
        messages.axis_meanings.into_iter().for_each(check_question);
        check_question(messages.people_question);
        check_sentence(messages.domain_question);
    }
}

#[test]
fn the_widget_speaks_in_whole_sentences_where_it_explains() {
    for locale in LOCALES {
        let widget = &locale.messages().widget;
        for text in [
            widget.empty,
            widget.unreadable,
            widget.no_evidence,
            widget.no_rewrites,
            widget.praise,
            widget.copy_failed,
            widget.assumption_choice,
            widget.privacy,
            widget.announce_verdict,
            widget.announce_used,
            widget.announce_undone,
            widget.announce_redone,
            widget.announce_disagreed,
            widget.announce_agreed,
        ] {
            check_sentence(text);
        }
        let absences = [widget.rest_loading, widget.rest_not_loaded];
        widget.loading.into_iter().chain(widget.not_loaded).chain(absences).for_each(check_sentence);
        check_text(widget.limits_text);
        assert_eq!(widget.announce_verdict.matches("{class}").count(), 1);
    }
}
