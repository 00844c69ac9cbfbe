<?php
/**
 * What would WordPress write? It reads calls as JSON lines, `{"shortcode": [attributes, text]}` or `{"block": attributes}`, and answers
 * with the markup. WordPress itself is stood in for by the few functions that the plugin calls, with the meaning they have there.
 */
define( 'ABSPATH', __DIR__ );
$registered = array( 'modules' => array(), 'enqueued' => array(), 'shortcodes' => array(), 'blocks' => array() );
$actions    = array();

function add_action( $name, $callback ) {
	global $actions;
	$actions[ $name ][] = $callback;
}
function plugins_url( $path, $file ) {
	return '/wp-content/plugins/' . basename( dirname( $file ) ) . '/' . $path;
}
function wp_register_script_module( $id, $src, $deps, $version ) {
	global $registered;
	$registered['modules'][ $id ] = $src;
}
function wp_enqueue_script_module( $id ) {
	global $registered;
	if ( ! isset( $registered['modules'][ $id ] ) ) {
		throw new Exception( "no module $id" );
	}
	$registered['enqueued'][ $id ] = $registered['modules'][ $id ];
}
function add_shortcode( $name, $callback ) {
	global $registered;
	$registered['shortcodes'][ $name ] = $callback;
}
function register_block_type( $folder, $settings ) {
	global $registered;
	$block                                 = json_decode( file_get_contents( "$folder/block.json" ), true );
	$registered['blocks'][ $block['name'] ] = $settings['render_callback'];
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
}
function wp_strip_all_tags( $text ) {
	return trim( strip_tags( preg_replace( '@<(script|style)[^>]*?>.*?</\\1>@si', '', $text ) ) );
}

error_reporting( E_ALL );
set_error_handler( function ( $kind, $message ) {
	throw new Exception( $message );
} );

require $argv[1];
array_map( 'call_user_func', $actions['init'] );

while ( ( $line = fgets( STDIN ) ) !== false ) {
	$call = json_decode( $line, true );
	if ( isset( $call['shortcode'] ) ) {
		$markup = call_user_func( $registered['shortcodes']['mission-rewriter'], $call['shortcode'][0], $call['shortcode'][1] );
	} else {
		$markup = call_user_func( $registered['blocks']['mission-rewriter/mission-rewriter'], $call['block'] );
	}
	echo json_encode( array( 'markup' => $markup, 'scripts' => array_values( $registered['enqueued'] ) ) ), "\n";
}
