/**
 * What is checked in a real browser: the page that can be played with, opened from disk. A browser is driven by its
 * DevTools protocol, which needs no library; where there is none, the check says so and does not fail.
 */
@NullMarked
package serverlesslabel.browser;

import org.jspecify.annotations.NullMarked;
