//! Who wrote a record? Whoever holds the key; a person is known by a short hash of the public half.
//!
//! Signatures are Ed25519 (RFC 8032). They are made and checked here and not by the browser, whose own cryptography is absent from pages
//! that a laptop serves to a room over plain HTTP.

use super::address::Address;
use super::canonical::canonical;
use super::record::{Parts, Record};
use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde_json::Value;
use sha2::{Digest, Sha512};
use std::fmt;

/// The short hash of a public key: the first 80 bits of its SHA-512 in lower-case base32, 16 signs of `a-z2-7`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uid(String);

impl Uid {
    /// The signs of one.
    pub(super) const LENGTH: usize = 16;

    /// Reads one.
    pub fn read(text: &str) -> Option<Self> {
        let is_sign = |letter: u8| letter.is_ascii_lowercase() || (b'2'..=b'7').contains(&letter);
        (text.len() == Self::LENGTH && text.bytes().all(is_sign)).then(|| Self(text.to_owned()))
    }

    /// That of a public key.
    pub(super) fn of(public: &[u8; 32]) -> Self {
        let hash = Sha512::digest(public);
        Self(BASE32_NOPAD.encode(hash.get(..10).unwrap_or_default()).to_ascii_lowercase())
    }

    /// Its signs.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Uid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A person's key in one room.
#[derive(Clone)]
pub struct Identity {
    key: SigningKey,
    uid: Uid,
}

impl Identity {
    /// The key that follows from 32 random bytes.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        let key = SigningKey::from_bytes(&seed);
        let uid = Uid::of(key.verifying_key().as_bytes());
        Self { key, uid }
    }

    /// The short hash of the public key.
    pub const fn uid(&self) -> &Uid {
        &self.uid
    }

    /// The public key, as records tell it: base64url without padding.
    pub fn public_key(&self) -> String {
        BASE64URL_NOPAD.encode(self.key.verifying_key().as_bytes())
    }

    /// A record: the `n`th of this person, made at `at`, in milliseconds since 1970.
    pub fn sign(&self, room: &Uid, address: Address, n: u64, at: u64, body: Value) -> Record {
        let public = self.key.verifying_key().to_bytes();
        let parts = Parts { room: room.clone(), address, by: self.uid.clone(), n, at, body, public };
        let mut record = Record::new(parts, [0; 64]);
        record.signature = self.key.sign(canonical(&record.signed()).as_bytes()).to_bytes();
        record
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The secret half has no business in a log.
        formatter.debug_tuple("Identity").field(&self.uid).finish()
    }
}

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        self.uid == other.uid
    }
}

/// Whether the holder of the public key signed this text. Weak keys and signatures that could be written in two ways are refused.
pub(super) fn is_signed(text: &str, public: &[u8; 32], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(public)
        .is_ok_and(|key| key.verify_strict(text.as_bytes(), &Signature::from_bytes(signature)).is_ok())
}

/// Bytes as records write them.
pub(super) fn written(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// Bytes as records write them, of a known length.
pub(super) fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok()
}
