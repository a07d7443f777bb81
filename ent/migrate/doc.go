// Package migrate holds the tables that the generated code expects and the reviewed SQL that leads to them, one folder per
// database.
package migrate
