/// What the tests of every floor share: a fictional client, small rules, and assertions in the field's words.
@NullMarked
package org.throughline.testing;

import org.jspecify.annotations.NullMarked;
