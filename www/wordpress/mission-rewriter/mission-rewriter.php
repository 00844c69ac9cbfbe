<?php
/**
 * Plugin Name:       Mission Rewriter
 * Description:       A field for a mission: is it about the product or about people, and how could it be said for people? Russian and English. Nothing typed leaves the reader's device.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       mission-rewriter
 *
 * What does WordPress have to do? Write the element where the shortcode or the block stands, and load its script on those pages alone.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The attributes that a page may give, as the element knows them. */
const MISSION_REWRITER_ATTRIBUTES = array( 'lang', 'theme', 'mode', 'modes', 'department', 'loading', 'storage' );

add_action( 'init', 'mission_rewriter_register' );

/** Tells WordPress of the script, the shortcode and the block. */
function mission_rewriter_register() {
	wp_register_script_module( 'mission-rewriter', plugins_url( 'mission-rewriter.js', __FILE__ ), array(), '0.0.0' );
	add_shortcode( 'mission-rewriter', 'mission_rewriter_shortcode' );
	register_block_type( __DIR__, array( 'render_callback' => 'mission_rewriter_block' ) );
}

/** `[mission-rewriter lang="en" theme="dark"]To be the leading provider…[/mission-rewriter]` */
function mission_rewriter_shortcode( $attributes, $text = '' ) {
	// What stands between the tags went through the editor: it may have got paragraphs and typographic signs.
	$text = html_entity_decode( wp_strip_all_tags( (string) $text ), ENT_QUOTES, 'UTF-8' );
	return mission_rewriter_element( is_array( $attributes ) ? $attributes : array(), $text );
}

/** The block keeps the text among its attributes. */
function mission_rewriter_block( $attributes ) {
	return mission_rewriter_element( $attributes, isset( $attributes['text'] ) ? (string) $attributes['text'] : '' );
}

/** The element, with everything in it escaped. */
function mission_rewriter_element( $given, $text ) {
	wp_enqueue_script_module( 'mission-rewriter' );
	// A widget further down the page is loaded when the reader comes near.
	$given  = array_merge( array( 'loading' => 'lazy' ), $given );
	$markup = '<mission-rewriter';
	foreach ( MISSION_REWRITER_ATTRIBUTES as $name ) {
		if ( isset( $given[ $name ] ) && is_string( $given[ $name ] ) && '' !== $given[ $name ] ) {
			$markup .= ' ' . $name . '="' . esc_attr( $given[ $name ] ) . '"';
		}
	}
	return $markup . '>' . esc_html( trim( $text ) ) . '</mission-rewriter>';
}
