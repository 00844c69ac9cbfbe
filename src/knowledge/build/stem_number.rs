/// The number by which the table of words knows a stem: twenty bits of FNV-1a. The build and the program share it.
pub fn stem_number(stem: &[u8]) -> u32 {
    let hash =
        stem.iter().fold(0x811c_9dc5u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 20)) & 0xf_ffff
}
