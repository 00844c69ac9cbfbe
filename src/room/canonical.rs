//! Which bytes are signed? JSON with its keys in order and no space between, so that whoever reads and writes it again signs the same.
//!
//! This is the JSON Canonicalization Scheme (RFC 8785) for what records hold: objects, lists, strings, whole numbers, booleans.

use serde_json::Value;

/// A value as canonical JSON.
pub(super) fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write(&mut text, value);
    text
}

fn write(text: &mut String, value: &Value) {
    match value {
        Value::Object(members) => {
            let mut keys: Vec<&String> = members.keys().collect();
            // The scheme orders by UTF-16 code units; the keys of a record are plain ASCII, where bytes give the same order.
            keys.sort();
            text.push('{');
            for (place, key) in keys.into_iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push(':');
                write(text, members.get(key).unwrap_or(&Value::Null));
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                write(text, item);
            }
            text.push(']');
        }
        plain => text.push_str(&plain.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_are_in_order_and_nothing_stands_between() {
        let value = json!({"b": [1, {"z": "«ё»\n", "a": null}], "a": true});
        assert_eq!(canonical(&value), r#"{"a":true,"b":[1,{"a":null,"z":"«ё»\n"}]}"#);
    }
}
