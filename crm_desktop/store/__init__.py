"""The workspace database: the only package that imports peewee."""
