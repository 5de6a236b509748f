/// Papers out of the office: the report that `read --html` writes, as pages that need no script and no network.
@NullMarked
package org.throughline.office.paper;

import org.jspecify.annotations.NullMarked;
