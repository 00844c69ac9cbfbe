//! How do numbers, words and texts lie in a pack? One after the other, without a table of contents.
//!
//! Shared with the build, which writes what the program reads.

/// Writes a pack's content.
#[allow(dead_code, reason = "the build writes, the program reads")]
#[derive(Default)]
pub struct Packer {
    pub bytes: Vec<u8>,
}

#[allow(dead_code, reason = "the build writes, the program reads")]
impl Packer {
    /// A number, seven bits a byte, the lowest first, the top bit where more follow.
    pub fn number(&mut self, mut number: u32) {
        while number >= 128 {
            self.bytes.push((number & 127) as u8 | 128);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// A number that may be below zero: the sign is its lowest bit.
    pub fn signed(&mut self, number: i32) {
        self.number(((number << 1) ^ (number >> 31)) as u32);
    }

    /// Bytes behind their number.
    pub fn block(&mut self, bytes: &[u8]) {
        self.number(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
        self.bytes.extend(bytes);
    }
}

/// Reads a pack's content. Where it ends too early there are zeros from there on, and [`Unpacker::is_whole`] says so.
#[allow(dead_code, reason = "the build writes, the program reads")]
pub struct Unpacker<'a> {
    rest: &'a [u8],
    is_short: bool,
}

#[allow(dead_code, reason = "the build writes, the program reads")]
impl<'a> Unpacker<'a> {
    /// Reads these bytes.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, is_short: false }
    }

    /// Whether all that was asked for was there, and nothing is left over.
    pub const fn is_whole(&self) -> bool {
        !self.is_short && self.rest.is_empty()
    }

    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((byte, rest)) => {
                self.rest = rest;
                *byte
            }
            None => {
                self.is_short = true;
                0
            }
        }
    }

    /// See [`Packer::number`].
    pub fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte();
            number |= u32::from(byte & 127) << shift;
            if byte & 128 == 0 {
                break;
            }
        }
        number
    }

    /// See [`Packer::signed`].
    pub fn signed(&mut self) -> i32 {
        let number = self.number();
        (number >> 1) as i32 ^ -((number & 1) as i32)
    }

    /// A number of things that follow, of which each takes a byte at least: never more than there are bytes.
    pub fn count(&mut self) -> usize {
        let count = self.number() as usize;
        if count > self.rest.len() {
            self.is_short = true;
            return 0;
        }
        count
    }

    /// See [`Packer::block`].
    pub fn block(&mut self) -> &'a [u8] {
        let count = self.count();
        let (block, rest) = self.rest.split_at(count);
        self.rest = rest;
        block
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read() {
        let mut writer = Packer::default();
        for number in [0, 1, 127, 128, 300, u32::MAX] {
            writer.number(number);
        }
        for number in [0, -1, 1, 64, -65, i32::MAX, i32::MIN] {
            writer.signed(number);
        }
        writer.block(b"words");
        let mut reader = Unpacker::new(&writer.bytes);
        assert_eq!([(); 6].map(|()| reader.number()), [0, 1, 127, 128, 300, u32::MAX]);
        assert_eq!([(); 7].map(|()| reader.signed()), [0, -1, 1, 64, -65, i32::MAX, i32::MIN]);
        assert_eq!(reader.block(), b"words");
        assert!(reader.is_whole());
    }

    #[test]
    fn what_is_not_there_is_nothing_and_is_told() {
        let mut reader = Unpacker::new(&[5, 1]);
        assert_eq!(reader.block(), b"");
        assert!(!reader.is_whole());
        let mut empty = Unpacker::new(&[]);
        assert_eq!((empty.byte(), empty.number(), empty.signed(), empty.count()), (0, 0, 0, 0));
        assert!(!empty.is_whole());
    }
}
