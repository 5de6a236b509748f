/// Whether the client may be a citizen already, by birth or through parents: asked before anything else.
@NullMarked
package org.throughline.law.descent;

import org.jspecify.annotations.NullMarked;
